import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'
import type { User } from '../../src/payload-types'

/** Refuses (409) to take the role or the account from the last owner. A switched-off account loses its sessions. */
export const keepAnOwner: CollectionBeforeChangeHook<User> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const after = { ...originalDoc, ...data }
  if (operation === 'update' && originalDoc && isActiveOwner(originalDoc) && !isActiveOwner(after))
    await refuseIfLast(originalDoc.id, req)
  return after.isDisabled ? { ...data, sessions: [] } : data
}

/** Refuses (409) to delete the last owner. */
export const keepOwnerAccount: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id } },
    depth: 0,
    req,
  })
  if (docs[0] && isActiveOwner(docs[0])) await refuseIfLast(docs[0].id, req)
}

const isActiveOwner = (user: Partial<User>) => user.role === 'owner' && !user.isDisabled

const refuseIfLast = async (id: string, req: PayloadRequest) => {
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: {
      and: [{ id: { not_equals: id } }, { role: { equals: 'owner' } }, { isDisabled: { not_equals: true } }],
    },
    req,
  })
  if (totalDocs === 0) throw new APIError(sayTo(req, lastOwner), 409, undefined, true)
}

const lastOwner = words(
  'This is the last owner. Make somebody else an owner first.',
  'Es la última persona titular. Antes, haga titular a otra.',
)
