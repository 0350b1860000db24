import type { Payload, PayloadRequest } from 'payload'
import type { Claimed } from './claim'

/** Another process makes this change now, or somebody called it off. */
export class LeaseLost extends Error {
  constructor(id: string) {
    super(`The planned change ${id} was taken over or deleted.`)
  }
}

/** What became of a change, as it is written down. */
export type Ending =
  | { state: 'done'; problem: null }
  | { state: 'failed'; problem: string }
  | { state: 'waiting'; attempts: number; retryAt: string }

/** Writes down what became of a change, and gives it up. Throws LeaseLost if it is no longer ours. */
export const settle = (payload: Payload, change: Claimed, ending: Ending): Promise<void> =>
  write(payload, change, { ...ending, lease: null, leasedUntil: null })

/**
 * Writes down that a change is made, in the transaction that makes it. Throws LeaseLost, and so undoes the rest, if it is
 * no longer ours.
 */
export const noteMade = (
  payload: Payload,
  change: Claimed,
  { at, req }: { at: number; req: Partial<PayloadRequest> },
): Promise<void> => write(payload, change, { doneAt: new Date(at).toISOString() }, req)

/** Throws LeaseLost if a change is no longer ours, before anything is written that only a transaction could undo. */
export const requireLease = async (
  payload: Payload,
  change: Claimed,
  req: Partial<PayloadRequest>,
): Promise<void> => {
  const held = await payload.db.findOne({ ...ours(change), req })
  if (!held) throw new LeaseLost(change.id)
}

const write = async (
  payload: Payload,
  change: Claimed,
  data: Record<string, unknown>,
  req: Partial<PayloadRequest> = {},
) => {
  const written = await payload.db.updateOne({ ...ours(change), data, req })
  if (!written) throw new LeaseLost(change.id)
}

/** Where a change stands, as long as nobody else has taken it on. */
const ours = ({ id, lease }: Claimed) => ({
  collection: 'scheduled-changes' as const,
  where: { and: [{ id: { equals: id } }, { lease: { equals: lease } }] },
})
