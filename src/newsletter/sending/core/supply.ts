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

/** Takes rows from the ledger for everybody who sends; people who have left meanwhile are written down as skipped. */
export const createSupply = (options: Options) => {
  const { issue, lease, batch, ledger, audience, clock, until, enter } = options
  const taken: Delivery[] = []
  let taking: Promise<void> | undefined
  let isExhausted = false

  const take = async () => {
    const rows = await ledger.lease({ issue, lease, limit: batch, now: clock.now(), until: until() })
    isExhausted = rows.length === 0
    if (isExhausted) return
    const wanted = await audience.stillWanted(rows)
    const left = rows.filter(({ id }) => !wanted.has(id))
    await Promise.all(left.map(({ id }) => enter({ id, to: 'skipped' })))
    taken.push(...rows.filter(({ id }) => wanted.has(id)))
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
  }
}
