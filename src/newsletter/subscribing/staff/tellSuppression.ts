import type { CollectionAfterReadHook } from 'payload'
import type { Subscriber } from '../../../payload-types'
import { addressKeyOf } from '../keys/addressKey'
import { suppressionOf } from '../suppress'

/** Says with one subscriber, whom staff have opened, why they get no mail; a list would ask for each of its rows. */
export const tellSuppression: CollectionAfterReadHook<Subscriber> = async ({ doc, findMany, req }) => {
  if (findMany || req.user?.collection !== 'users' || !doc.email) return doc
  const suppression = await suppressionOf(req.payload, addressKeyOf(doc.email))
  return { ...doc, suppressed: suppression?.reason ?? null }
}
