import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type Payload, ValidationError } from 'payload'

const collection = 'payload-kv'
// A fixed id, because MongoDB keeps ids unique from the first write on, and other fields once their index is built.
const id = '5ca1ab1e5ca1ab1e5ca1ab1e'
const beatMs = 1000
const patienceMs = 15_000

/** Ends the work of a process that was away for so long that another one has taken over. */
class LeaseLost extends Error {}

/**
 * Runs a task in one process at a time, over all machines that share the database. The holder shows every second
 * that it lives; after fifteen seconds of silence another takes over. The task calls `check` before each step; it
 * throws LeaseLost.
 */
export const withLease = async (payload: Payload, task: (check: () => void) => Promise<void>) => {
  const holder = `sample-content-lease:${randomUUID()}`
  await acquire(payload, holder)
  let isLost = false
  const beat = setInterval(async () => {
    // A beat that fails says nothing about who holds the lease; the next one will.
    const isMine = await mark(payload, holder, holder).catch(() => true)
    isLost ||= !isMine
  }, beatMs)
  try {
    await task(() => {
      if (isLost) throw new LeaseLost('Another process has taken over adding the sample content.')
    })
  } finally {
    clearInterval(beat)
    await payload.db.deleteOne({ collection, where: heldBy(holder) })
  }
}

const acquire = async (payload: Payload, holder: string) => {
  let seen = { beat: '', at: Date.now() }
  while (!(await claim(payload, holder))) {
    const lease = await payload.db.findOne<Lease>({ collection, where: { id: { equals: id } } })
    if (!lease) continue
    const beat = `${lease.key} ${lease.data.beat}`
    if (beat !== seen.beat) seen = { beat, at: Date.now() }
    else if (Date.now() - seen.at > patienceMs && (await mark(payload, lease.key, holder))) return
    await wait(beatMs / 2)
  }
}

type Lease = { id: string; key: string; data: { beat: string } }

const heldBy = (holder: string) => ({ and: [{ id: { equals: id } }, { key: { equals: holder } }] })

const claim = async (payload: Payload, holder: string): Promise<boolean> => {
  try {
    await payload.db.create({ collection, customID: id, data: { key: holder, data: { beat: randomUUID() } } })
    return true
  } catch (error) {
    if (error instanceof ValidationError) return false
    throw error
  }
}

/** Hands the lease from one holder to another, or to itself as a sign of life. False if somebody else has it. */
const mark = async (payload: Payload, from: string, to: string): Promise<boolean> => {
  const data = { key: to, data: { beat: randomUUID() } }
  return Boolean(await payload.db.updateOne({ collection, where: heldBy(from), data }))
}
