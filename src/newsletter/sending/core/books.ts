import type { Clock, Entry, Ledger } from './ports'

type Waiting = { entry: Entry; resolve: (isOurs: boolean) => void; reject: (error: unknown) => void }

type Options = {
  ledger: Pick<Ledger, 'write'>
  lease: string
  /** How many entries need not wait for any more. */
  enough: number
  clock: Clock
  until: () => number
}

/** How long the first entry waits for others: each write costs about as much, whatever is written in it. */
const gatherMs = 1
/** How long what need not be written at once waits for something that must. */
const patienceMs = 25

/**
 * Writes entries in the order in which they come, all that wait in one go: the more there are, the fewer writes. What
 * comes during a write gathers for the next.
 */
export const createBooks = ({ ledger, lease, enough, clock, until }: Options) => {
  let waiting: Waiting[] = []
  let urgent = 0
  let isWriting = false
  let isPatient = false

  const writeAll = async () => {
    if (isWriting) return
    isWriting = true
    do {
      const batch = waiting
      waiting = []
      urgent = 0
      if (batch.length > 0) await writeBatch(batch)
    } while (urgent > 0)
    isWriting = false
  }

  const writeBatch = async (batch: Waiting[]) => {
    try {
      const entries = batch.map(({ entry }) => entry)
      const written = await ledger.write(entries, { lease, until: until() })
      for (const [index, { resolve }] of batch.entries()) resolve(written[index] ?? false)
    } catch (error) {
      for (const { reject } of batch) reject(error)
    }
  }

  const put = (entry: Entry): Promise<boolean> =>
    new Promise((resolve, reject) => waiting.push({ entry, resolve, reject }))

  return {
    /** Settles once it is written: with false, and nothing written, if the delivery is no longer ours. */
    enter: (entry: Entry) => {
      const entered = put(entry)
      urgent += 1
      if (urgent === 1) void clock.wait(gatherMs).then(writeAll)
      if (urgent === enough) void writeAll()
      return entered
    },
    /** The same, but it may wait a moment for the next `enter`. */
    enterSoon: (entry: Entry) => {
      const entered = put(entry)
      if (!isPatient) {
        isPatient = true
        void clock.wait(patienceMs).then(() => {
          isPatient = false
          return writeAll()
        })
      }
      return entered
    },
  }
}
