import type { Audience, Clock, Delivery, Entry, Ledger } from './ports'

type Options = {
  issue: string
  lease: string
  /** How many rows to take at once. */
  batch: number
  ledger: Pick<Ledger, 'lease'>
  audience: Pick<Audience<unknown>, 'stillWanted'>
  clock: Clock
  until: () => number
  enter: (entry: Entry) => Promise<boolean>
}

/** How long an answer holds whether somebody is still to be mailed. */
const answerHoldsMs = 2000

/** Takes rows from the ledger for everybody who sends; people who have left meanwhile are written down as skipped. */
export const createSupply = (options: Options) => {
  const { issue, lease, batch, ledger, audience, clock, until, enter } = options
  const taken: Delivery[] = []
  /** When it was asked whether its reader is still to be mailed. */
  const askedAt = new WeakMap<Delivery, number>()
  let taking: Promise<void> | undefined
  let isExhausted = false

  const take = async () => {
    const rows = await ledger.lease({ issue, lease, limit: batch, now: clock.now(), until: until() })
    isExhausted = rows.length === 0
    if (isExhausted) return
    taken.push(...(await wantedAmong(rows)))
  }

  const wantedAmong = async (rows: Delivery[]) => {
    const now = clock.now()
    const wanted = await audience.stillWanted(rows)
    const left = rows.filter(({ id }) => !wanted.has(id))
    await Promise.all(left.map(({ id }) => enter({ id, to: 'skipped' })))
    for (const row of rows) askedAt.set(row, now)
    return rows.filter(({ id }) => wanted.has(id))
  }

  return {
    /** Looks for what is due anew. */
    restock: () => {
      isExhausted = false
    },
    /** The next delivery, or undefined while nothing more is due or once it was stopped. */
    next: async (stopping: AbortSignal): Promise<Delivery | undefined> => {
      while (!stopping.aborted) {
        const delivery = taken.shift()
        if (delivery) return delivery
        if (isExhausted) return undefined
        taking ??= take().finally(() => {
          taking = undefined
        })
        await taking
      }
      return undefined
    },
    /** Whether a delivery may go now: it is asked again where it had to wait, and skipped if its reader has left. */
    isWanted: async (delivery: Delivery): Promise<boolean> => {
      const hasWaited = clock.now() - (askedAt.get(delivery) ?? 0) > answerHoldsMs
      return !hasWaited || (await wantedAmong([delivery])).length > 0
    },
  }
}
