import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import { noCounts, sumOf } from './core/counts'
import { TableBroken } from './core/readTable'
import type { Proof } from './core/store'
import { addPart, forgetParts } from './file/parts'
import { goThrough, TooManyRows } from './goThrough'
import { changeImport, type Import, type Progress } from './imports'
import { storeOf } from './store/storeOf'

/** Another process goes on with it. */
export class LeaseLost extends Error {}

type Leased = Import & { lease: string }
type Options = { stopping: AbortSignal; now: () => number; leaseMs: number }

/** Does the dry run of an import or the import itself, to the end or until it is stopped. Throws LeaseLost. */
export const runImport = async (payload: Payload, imported: Leased, options: Options): Promise<void> => {
  const note = noter(payload, imported, options)
  try {
    if (imported.state === 'checking') await check(payload, imported, note, options)
    else await carryOut(payload, imported, note, options)
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    await note({ state: 'refused', problem, ...free })
  }
}

type Note = (data: Partial<Import>) => Promise<void>

/** Whoever is not stopped in time must not go on where another does. */
const noter = (payload: Payload, { id, lease }: Leased, { now, leaseMs }: Options): Note => {
  return async (data) => {
    const leasedUntil = new Date(now() + leaseMs).toISOString()
    const change = { id, if: { lease: { equals: lease } }, data: { leasedUntil, ...data } }
    if (!(await changeImport(payload, change))) throw new LeaseLost()
  }
}

/** Keeps the lease while there is nothing to note. */
const pulseOf = (note: Note, { now, leaseMs }: Options) => {
  let noted = now()
  return async () => {
    await setImmediate()
    if (now() - noted < leaseMs / 3) return
    await note({})
    noted = now()
  }
}

const free = { lease: null, leasedUntil: null }

/** Counts what an import would do, and lists the rows that it can't take over. */
const check = async (payload: Payload, imported: Import, note: Note, options: Options) => {
  let [progress, number] = [{ rows: 0, counts: noCounts }, 0]
  await forgetParts(payload, imported.id, 'problems')
  const going = { store: storeOf(payload), pulse: pulseOf(note, options), mayAdd: true }
  for await (const { until, counts, problems } of goThrough(payload, imported, going)) {
    progress = { rows: until, counts: sumOf(progress.counts, counts) }
    if (problems.length > 0) {
      await addPart(payload, {
        ...{ import: imported.id, kind: 'problems', number },
        content: JSON.stringify(problems),
      })
      number += 1
    }
    await note({ rows: until })
    if (options.stopping.aborted) return note(free)
  }
  const { rows, counts } = progress
  if (counts.rows === 0) return note({ state: 'refused', problem: 'empty', ...free })
  await note({ state: 'checked', rows, total: rows, checkedCounts: counts, ...free })
}

/**
 * Imports from where it stands. What a batch comes to is noted before it is written: should it be cut off, it is written
 * once more, and counted as it was then.
 */
const carryOut = async (payload: Payload, imported: Import, note: Note, options: Options) => {
  const store = storeOf(payload)
  const going = { store, pulse: pulseOf(note, options), mayAdd: Boolean(imported.statementVersion) }
  let progress: Progress = { rows: imported.rows, counts: imported.counts ?? noCounts }
  let known = imported.ahead
  const from = { after: progress.rows, ...(known ? { firstUntil: known.rows } : {}) }
  for await (const { until, counts, changes } of goThrough(payload, imported, { ...going, ...from })) {
    const ahead = known ?? { rows: until, counts: sumOf(progress.counts, counts) }
    await note({ ...progress, ahead })
    await store.apply(changes, proofOf(imported))
    progress = ahead
    known = null
    if (options.stopping.aborted) return note({ ...progress, ahead: null, ...free })
  }
  const finishedAt = new Date().toISOString()
  // The columns hold some of their cells.
  await note({ state: 'done', columns: [], ...progress, ahead: null, finishedAt, ...free })
  await forgetParts(payload, imported.id, 'file')
}

const proofOf = ({ id, fileName, startedBy, ...imported }: Import): Proof => ({
  ...{ id, fileName, who: startedBy },
  statement: imported.statement ?? null,
  statementVersion: imported.statementVersion ?? null,
  statementLanguage: imported.statementLanguage ?? null,
  firstAt: Date.parse(imported.createdAt) - imported.total,
})

/** What the owner has to mend in the file; undefined for whatever may be over when it is tried again. */
const problemOf = (error: unknown): string | undefined => {
  if (error instanceof TableBroken) return `broken ${error.row}`
  return error instanceof TooManyRows ? 'tooManyRows' : undefined
}
