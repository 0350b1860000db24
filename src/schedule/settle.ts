import type { Payload, PayloadRequest } from 'payload'
import type { Claimed } from './claim'

/** Another process makes this change now, or somebody called it off. */
export class LeaseLost extends Error {
  constructor(id: string) {
    super(`The planned change ${id} was taken over or deleted.`)
  }
}

/** What became of a change, as it is written down. */
type Ending =
  | { state: 'done'; doneAt: string; problem: null }
  | { state: 'failed'; problem: string }
  | { state: 'waiting'; attempts: number; retryAt: string }

/** Writes down what became of a change. Throws LeaseLost, and so undoes the rest of its transaction, if it is no longer ours. */
export const settle = async (
  payload: Payload,
  { id, lease }: Claimed,
  { ending, req = {} }: { ending: Ending; req?: Partial<PayloadRequest> },
): Promise<void> => {
  const done = await payload.db.updateOne({
    collection: 'scheduled-changes',
    where: { and: [{ id: { equals: id } }, { lease: { equals: lease } }] },
    data: { ...ending, lease: null, leasedUntil: null },
    req,
  })
  if (!done) throw new LeaseLost(id)
}
