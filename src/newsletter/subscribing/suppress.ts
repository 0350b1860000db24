import type { Payload, PayloadRequest } from 'payload'
import type { Suppression } from '../../payload-types'

const collection = 'suppressions'

/**
 * Sees to it that nothing is mailed to an address any more, until the person asks again; answers whether that is new.
 * An earlier reason stays. Without `req` it stands by itself, so that it holds whatever becomes of what is done with it.
 */
export const suppress = async (
  payload: Payload,
  { addressKey, reason }: Pick<Suppression, 'addressKey' | 'reason'>,
  req?: Partial<PayloadRequest>,
): Promise<boolean> => {
  if (await suppressionOf(payload, addressKey)) return false
  const data = { addressKey, reason, since: new Date().toISOString() }
  try {
    await payload.db.create({ collection, data, ...(req ? { req } : {}) })
    return true
  } catch (error) {
    // Somebody else was quicker.
    if (await suppressionOf(payload, addressKey)) return false
    throw error
  }
}

/** Why and since when nothing is mailed to an address; null if it may be mailed. */
export const suppressionOf = (payload: Payload, addressKey: string): Promise<Suppression | null> =>
  payload.db.findOne<Suppression>({ collection, where: { addressKey: { equals: addressKey } } })
