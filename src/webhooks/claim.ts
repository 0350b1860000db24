import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import type { WebhookAttempt } from '../payload-types'

/** A little longer than an attempt can take. */
const leaseMs = 60_000

/** An attempt that nobody else makes until its lease runs out. */
export type Claimed = WebhookAttempt & { lease: string; webhook: string }

/** What marks an attempt as being made from now on. */
export const newLease = (now: number) => ({
  state: 'sending' as const,
  lease: randomUUID(),
  leasedUntil: new Date(now + leaseMs).toISOString(),
})

const isDue = (now: number): Where => {
  const time = new Date(now).toISOString()
  return {
    or: [
      { and: [{ state: { equals: 'waiting' } }, { dueAt: { less_than_equal: time } }] },
      // Whoever made it was killed.
      { and: [{ state: { equals: 'sending' } }, { leasedUntil: { less_than: time } }] },
    ],
  }
}

type Options = { now: number; limit: number; except: string[] }

/** What is due, oldest first, without the webhooks that are busy enough. */
export const findDue = async (
  payload: Payload,
  { now, limit, except }: Options,
): Promise<WebhookAttempt[]> => {
  const { docs } = await payload.find({
    collection: 'webhook-attempts',
    where: { and: [isDue(now), ...(except.length > 0 ? [{ webhook: { not_in: except } }] : [])] },
    sort: 'dueAt',
    limit,
    depth: 0,
    pagination: false,
  })
  return docs
}

/** Takes an attempt on by one conditional write. Null if it is no longer due, as when another process was quicker. */
export const claim = async (payload: Payload, id: string, now: number): Promise<Claimed | null> => {
  const taken = await payload.db.updateOne({
    collection: 'webhook-attempts',
    where: { and: [{ id: { equals: id } }, isDue(now)] },
    data: newLease(now),
  })
  if (!taken) return null
  const attempt = await payload.findByID({
    collection: 'webhook-attempts',
    id,
    depth: 0,
    showHiddenFields: true,
  })
  return attempt as Claimed
}
