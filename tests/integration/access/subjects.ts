import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import { collectionTable } from '../../../src/access/table'
import {
  addAuditEvent,
  addForm,
  addMessage,
  addPicture,
  addScheduledChange,
  addWebhook,
  addWebhookAttempt,
  builders,
  contentSlugs,
  formData,
} from '../../helpers/builders'
import { addReturnedMail } from '../../helpers/mailedReader'
import { addUser } from '../../helpers/people'
import { addDelivery } from '../../helpers/readers'
import { addConsentEvent, addSubscriber, addSuppression } from '../../helpers/subscribers'
import type { Attempt, Place, Subject } from './attempts'

type Maker = { add: (payload: Payload) => Promise<{ id: string; email?: string | null }>; data: () => object }

const somebody = (payload: Payload) => addUser(payload, 'editor', `${randomUUID()}@example.org`)
const nothing = () => ({})
const redirect = () => ({ from: `/${randomUUID()}`, to: '/' })

/** How to make a document of each collection that is open to somebody, and the data that another could have. */
const makers: Partial<Record<CollectionSlug, Maker>> = {
  ...Object.fromEntries(
    contentSlugs.map((slug): [CollectionSlug, Maker] => {
      const data = () => builders[slug]('words')
      return [slug, { add: (payload) => payload.create({ collection: slug, data: data() }), data }]
    }),
  ),
  media: { add: addPicture, data: () => ({ alt: 'A picture' }) },
  // GraphQL asks for every group that has a required field, whether or not it applies.
  forms: { add: addForm, data: () => ({ ...formData(), redirect: { url: '/' } }) },
  redirects: {
    add: (payload) => payload.create({ collection: 'redirects', data: redirect() }),
    data: redirect,
  },
  'form-submissions': { add: (payload) => addMessage(payload, 'Hello'), data: nothing },
  users: { add: somebody, data: nothing },
  'api-clients': {
    add: (payload) =>
      payload.create({ collection: 'api-clients', data: { name: 'Other', scope: 'published' } }),
    data: nothing,
  },
  'scheduled-changes': { add: addScheduledChange, data: nothing },
  webhooks: { add: addWebhook, data: nothing },
  'webhook-attempts': { add: addWebhookAttempt, data: nothing },
  subscribers: { add: addSubscriber, data: nothing },
  suppressions: { add: addSuppression, data: nothing },
  deliveries: { add: addDelivery, data: nothing },
  'returned-mails': { add: addReturnedMail, data: nothing },
  'consent-events': { add: addConsentEvent, data: nothing },
  'audit-events': { add: addAuditEvent, data: nothing },
  'payload-locked-documents': {
    add: async (payload) =>
      payload.create({
        collection: 'payload-locked-documents',
        data: { globalSlug: 'site', user: { relationTo: 'users', value: (await somebody(payload)).id } },
      }),
    data: nothing,
  },
  'payload-preferences': {
    add: async (payload) => {
      const user = { ...(await somebody(payload)), collection: 'users' as const }
      const value = { relationTo: user.collection, value: user.id }
      const data = { key: randomUUID(), value: 'dark', user: value }
      return payload.create({ collection: 'payload-preferences', data, user })
    },
    data: nothing,
  },
}

/** Ids of nothing, for the collections that are closed to everybody. */
const nobodys: Subject = {
  id: randomUUID(),
  trashedId: randomUUID(),
  versionId: randomUUID(),
  email: 'nobody@example.org',
  data: nothing,
}

type Made = { id: string; email?: string | null }

/** Documents of a collection to try things on; each is used for as long as it lasts. */
export const createSubjects = (payload: Payload, slug: CollectionSlug) => {
  const { trash, versions } = payload.collections[slug].config
  const places: Record<Place, Made[]> = { kept: [], trashed: [] }
  const maker = makers[slug]

  return {
    /** Throws for a collection that the table opens to somebody and that has no maker yet. */
    now: async (): Promise<Subject> => {
      if (!isOpen(slug)) return nobodys
      if (!maker) throw new Error(`Say in subjects.ts how a document of ${slug} is made.`)
      places.kept[0] ??= await maker.add(payload)
      if (trash) places.trashed[0] ??= await addTrashed(payload, slug, maker)
      const [kept, trashed] = [places.kept[0], places.trashed[0]]
      return {
        id: kept.id,
        trashedId: trashed?.id ?? '',
        versionId: versions ? await versionOf(payload, slug, kept.id) : '',
        email: kept.email ?? '',
        data: maker.data,
      }
    },
    move: ({ from, to }: NonNullable<Attempt['moves']>) => {
      const moved = places[from].shift()
      if (moved && to) places[to].push(moved)
    },
  }
}

export const isOpen = (slug: CollectionSlug) => Object.keys(collectionTable[slug]).length > 0

const addTrashed = async (payload: Payload, slug: CollectionSlug, { add }: Maker): Promise<Made> => {
  const made = await add(payload)
  await payload.update({ collection: slug, id: made.id, data: { deletedAt: new Date().toISOString() } })
  return made
}

const versionOf = async (payload: Payload, slug: CollectionSlug, id: string): Promise<string> => {
  const { docs } = await payload.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    limit: 1,
  })
  return String(docs[0]?.id)
}
