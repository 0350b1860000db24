import { randomUUID } from 'node:crypto'
import type { Payload, Where } from 'payload'
import type { ScheduledChange } from '../payload-types'

/** Longer than publishing takes. Whoever takes longer has lost the change, and what was written is undone. */
const leaseMs = 20_000

/** A change that nobody else makes until its lease runs out. */
export type Claimed = ScheduledChange & { lease: string }

const isDue = (now: number): Where => {
  const time = new Date(now).toISOString()
  return {
    or: [
      {
        and: [
          { state: { equals: 'waiting' } },
          { dueAt: { less_than_equal: time } },
          { or: [{ retryAt: { exists: false } }, { retryAt: { less_than_equal: time } }] },
        ],
      },
      // Whoever made it was killed.
      { and: [{ state: { equals: 'doing' } }, { leasedUntil: { less_than: time } }] },
    ],
  }
}

/** The ids of what is due, oldest first. */
export const findDue = async (
  payload: Payload,
  { now, limit }: { now: number; limit: number },
): Promise<string[]> => {
  const { docs } = await payload.find({
    collection: 'scheduled-changes',
    where: isDue(now),
    sort: 'dueAt',
    limit,
    depth: 0,
    pagination: false,
    select: {},
  })
  return docs.map(({ id }) => id)
}

/** Takes a change on by one conditional write. Null if it is no longer due, as when another process was quicker. */
export const claim = async (payload: Payload, id: string, now: number): Promise<Claimed | null> => {
  const lease = randomUUID()
  const taken = await payload.db.updateOne({
    collection: 'scheduled-changes',
    where: { and: [{ id: { equals: id } }, isDue(now)] },
    data: { state: 'doing', lease, leasedUntil: new Date(now + leaseMs).toISOString() },
  })
  if (!taken) return null
  const change = await payload.findByID({
    collection: 'scheduled-changes',
    id,
    depth: 0,
    showHiddenFields: true,
  })
  return { ...change, lease }
}
