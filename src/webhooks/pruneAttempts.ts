import type { Payload } from 'payload'

const keptMs = 30 * 24 * 60 * 60 * 1000

/** Deletes the log of attempts that are over and older than 30 days. */
export const pruneAttempts = (payload: Payload, now: number): Promise<void> =>
  payload.db.deleteMany({
    collection: 'webhook-attempts',
    where: {
      and: [
        { queuedAt: { less_than: new Date(now - keptMs).toISOString() } },
        { state: { in: ['delivered', 'failed', 'cancelled'] } },
      ],
    },
  })
