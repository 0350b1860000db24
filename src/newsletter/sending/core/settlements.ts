import type { Outcome } from './outcomeOf'
import type { Clock, Delivery, Entry } from './ports'
import { nextAttemptAt } from './retries'

/** How long to go on trying to write down what is known. */
const settleForMs = 60_000
const settleEveryMs = 1000

type Options = {
  enterSoon: (entry: Entry) => Promise<boolean>
  clock: Clock
  /** Told what keeps it from being written at all. */
  fail: (error: unknown) => void
}

/** Writes down what became of deliveries that were handed over. */
export const createSettlements = ({ enterSoon, clock, fail }: Options) => {
  const settling = new Set<Promise<void>>()

  const writeSurely = async (entry: Entry) => {
    for (const end = clock.now() + settleForMs; ; await clock.wait(settleEveryMs)) {
      try {
        await enterSoon(entry)
        return
      } catch (error) {
        if (clock.now() > end) return fail(error)
      }
    }
  }

  return {
    /** Not waited for: it is written in one go with the next delivery of its connection. */
    settle: (delivery: Delivery, outcome: Outcome) => {
      const settled = writeSurely(entryOf(delivery, outcome, clock.now())).finally(() =>
        settling.delete(settled),
      )
      settling.add(settled)
    },
    /** Once all of it is written. */
    settled: () => Promise.all(settling),
  }
}

/** What is written of a delivery that was handed over. */
const entryOf = ({ id, attempts }: Delivery, outcome: Outcome, now: number): Entry => {
  if (outcome.kind === 'unsent') return { id, to: 'queued' }
  const { kind: to, code, text } = outcome
  const dueAt = to === 'deferred' ? nextAttemptAt(attempts + 1, now) : undefined
  if (dueAt === null) return { id, to: 'rejected', code, text }
  return { id, to, code, text, ...(dueAt === undefined ? {} : { dueAt }) }
}
