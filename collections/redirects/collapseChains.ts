import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'
import type { Redirect } from '../../src/payload-types'

/** Lets a redirect lead to the end of the chain at once: where `/b` leads to `/c`, `/a` → `/b` becomes `/a` → `/c`. */
export const pointToTheEnd: CollectionBeforeChangeHook<Redirect> = async ({ data, req }) => {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where: { from: { equals: data.to } },
    limit: 1,
    depth: 0,
    req,
  })
  return { ...data, to: docs[0]?.to ?? data.to }
}

/** Takes along the redirects that led to where this one begins: with `/b` → `/c`, `/a` → `/b` becomes `/a` → `/c`. */
export const followOn: CollectionAfterChangeHook<Redirect> = async ({ doc: { from, to }, req }) => {
  const collection = 'redirects'
  const where = { to: { equals: from } }
  const { docs } = await req.payload.find({ collection, where, pagination: false, depth: 0, req })
  for (const { id } of docs) await req.payload.update({ collection, id, data: { to }, depth: 0, req })
}
