import type { Payload } from 'payload'

const keptMs = 90 * 24 * 60 * 60 * 1000

/** Forgets changes that were made more than 90 days ago. What did not work stays until somebody deletes it. */
export const pruneDone = (payload: Payload, now: number): Promise<void> =>
  payload.db.deleteMany({
    collection: 'scheduled-changes',
    where: {
      and: [{ state: { equals: 'done' } }, { doneAt: { less_than: new Date(now - keptMs).toISOString() } }],
    },
  })
