import type { Access, CollectionSlug, GlobalSlug, PayloadRequest, Where } from 'payload'
import { roleOf } from './roles'
import { collectionTable, globalTable, type Operation, type Row } from './table'

/** The access functions of a collection, made from its row of the table. Refuses whatever the row does not name. */
export const accessTo = (slug: CollectionSlug) => {
  const allow = gate(collectionTable[slug], slug === 'payload-preferences' ? ownPreferences : ownAccount)
  return {
    create: allow('create'),
    read: allow('read'),
    readVersions: allow('readVersions'),
    update: allow('update'),
    // Payload asks `delete` for both; only a move to the trash carries a date of deletion.
    delete: ((args) => allow(args.data?.deletedAt ? 'trash' : 'purge')(args)) satisfies Access,
    unlock: allow('unlock'),
  }
}

/** The access functions of a global, made from its row of the table. */
export const accessToGlobal = (slug: GlobalSlug) => {
  const allow = gate(globalTable[slug], ownAccount)
  return { read: allow('read'), readVersions: allow('readVersions'), update: allow('update') }
}

type User = NonNullable<PayloadRequest['user']>

const gate =
  (row: Row, own: (user: User) => Where) =>
  (operation: Operation): Access =>
  ({ req: { user } }) => {
    const grant = row[operation]?.[roleOf(user)]
    const kept: Where[] = row.trash ? [{ deletedAt: { exists: false } }] : []
    switch (grant) {
      case 'all':
        return true
      case 'own':
        return user ? own(user) : false
      case 'kept':
        return { and: kept }
      case 'published':
        return { and: [{ _status: { equals: 'published' } }, ...kept] }
      case undefined:
        return false
    }
  }

const ownAccount = (user: User): Where => ({ id: { equals: user.id } })

const ownPreferences = (user: User): Where => ({
  and: [{ 'user.value': { equals: user.id } }, { 'user.relationTo': { equals: user.collection } }],
})
