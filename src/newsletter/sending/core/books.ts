import type { Clock, Entry, Ledger } from './ports'

type Waiting = { entry: Entry; resolve: (isOurs: boolean) => void; reject: (error: unknown) => void }

type Options = { ledger: Pick<Ledger, 'write'>; lease: string; clock: Clock; until: () => number }

/** How long what need not be written at once waits for something that must. */
const patienceMs = 25

/** Writes entries in the order in which they come, all that wait in one go: the more there are, the fewer writes. */
export const createBooks = ({ ledger, lease, clock, until }: Options) => {
  let waiting: Waiting[] = []
  let isWriting = false

  const writeAll = async () => {
    if (isWriting) return
    isWriting = true
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await writeBatch(batch)
    }
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

  const put = (entry: Entry, ready: Promise<void>): Promise<boolean> =>
    new Promise((resolve, reject) => {
      waiting.push({ entry, resolve, reject })
      void ready.then(writeAll)
    })

  return {
    /** Settles once it is written: with false, and nothing written, if the delivery is no longer ours. */
    enter: (entry: Entry) => put(entry, Promise.resolve()),
    /** The same, but it may wait a moment for the next `enter`. */
    enterSoon: (entry: Entry) => put(entry, clock.wait(patienceMs)),
  }
}
