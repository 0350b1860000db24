import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../../lib/inTransaction'
import { addressKeyOf } from './keys/addressKey'
import { suppress } from './suppress'

/**
 * Deletes all that is kept about somebody. What is left is the keyed hash of the address among those who get no mail,
 * which names nobody and keeps the promise that nobody adds them again.
 */
export const erase = async (payload: Payload, email: string, req?: PayloadRequest): Promise<void> => {
  const addressKey = addressKeyOf(email)
  await suppress(payload, { addressKey, reason: 'erased' }, req)
  await inTransaction(
    payload,
    async (joined) => {
      const whose = { addressKey: { equals: addressKey } }
      const waiting = { or: [whose, { email: { equals: email } }] }
      await payload.db.deleteMany({ collection: 'subscription-requests', where: waiting, req: joined })
      await payload.db.deleteMany({ collection: 'consent-events', where: whose, req: joined })
      await payload.db.deleteMany({ collection: 'subscribers', where: whose, req: joined })
    },
    req,
  )
}
