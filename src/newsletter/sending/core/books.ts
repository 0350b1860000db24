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

/**
 * How long the first entry waits for others: as long as the last write took, within these. With less, connections that
 * once fell out of step would go on writing apart.
 */
const shortestGatherMs = 2
const longestGatherMs = 8
/** How long what need not be written at once waits for something that must. */
const patienceMs = 25

/**
 * Writes entries in the order in which they come, all that wait in one go, since each write costs about as much,
 * whatever is written in it. What comes during a write gathers for the next.
 */
export const createBooks = ({ ledger, lease, enough, clock, until }: Options) => {
  let waiting: Waiting[] = []
  let urgent = 0
  let isWriting = false
  let writes = 0
  let lastTookMs = 0

  /** Writes at once where there is enough, or after a pause in which more may come. */
  const arrange = () => {
    if (isWriting) return
    if (urgent >= enough) void writeAll()
    else if (urgent > 0) writeAfter(Math.min(Math.max(shortestGatherMs, lastTookMs), longestGatherMs))
    else writeAfter(patienceMs)
  }

  const writeAfter = (ms: number) => {
    const before = writes
    void clock.wait(ms).then(() => {
      // Else what it was for is written already, or being written.
      if (writes === before) void writeAll()
    })
  }

  const writeAll = async () => {
    const batch = waiting
    waiting = []
    urgent = 0
    writes += 1
    isWriting = true
    const began = clock.now()
    await writeBatch(batch)
    lastTookMs = clock.now() - began
    isWriting = false
    if (waiting.length > 0) arrange()
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
      if (urgent === 1 || urgent >= enough) arrange()
      return entered
    },
    /** The same, but it may wait a moment for the next `enter`. */
    enterSoon: (entry: Entry) => {
      const entered = put(entry)
      if (waiting.length === 1) arrange()
      return entered
    },
  }
}
