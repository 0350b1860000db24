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
      await payload.db.deleteMany({ collection: 'returned-mails', where: whose, req: joined })
      await payload.db.deleteMany({ collection: 'subscribers', where: whose, req: joined })
      // That an issue was sent to somebody is still counted; to whom is forgotten. What still waits is not sent.
      const collection = 'deliveries'
      const forgotten = { email: null, text: null }
      const change = { collection, returning: false, req: joined } as const
      const waits = { and: [whose, { state: { in: ['queued', 'leased', 'deferred'] } }] }
      const settledAt = new Date().toISOString()
      await payload.db.updateMany({ ...change, where: waits, data: { state: 'skipped', settledAt } })
      await payload.db.updateMany({ ...change, where: whose, data: forgotten })
    },
    req,
  )
}
