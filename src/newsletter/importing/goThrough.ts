import { setImmediate } from 'node:timers/promises'
import type { Payload } from 'payload'
import { mostImportRows } from '../../lib/importLimits'
import { addressKeyOf } from '../subscribing'
import { type Counts, noCounts, sumOf } from './core/counts'
import { type Outcome, outcomeOf } from './core/outcomeOf'
import { type Person, type RowProblem, readRow } from './core/readRow'
import { repetitions } from './core/repetitions'
import type { Change, ImportStore } from './core/store'
import { rowsOf } from './file/readFile'
import type { Import } from './imports'

/** Few enough that SQLite, which keeps the process to itself meanwhile, holds up no request for long. */
const batchSize = 200
/** More than an address may have. */
const longestAddress = 320

/** More rows than are imported at once. */
export class TooManyRows extends Error {}

/** A row that can't be taken over, with what stands where its address should. */
export type ProblemRow = { row: number; problem: RowProblem; address: string }

/** What is found in some rows; `until`: the last of them. */
type Batch = { until: number; counts: Counts; changes: Change[]; problems: ProblemRow[] }

type Where = Pick<Import, 'id' | 'encoding' | 'delimiter' | 'choices'>
type Going = {
  store: ImportStore
  /** Called often, also while rows are only looked at. */
  pulse: () => Promise<void>
  /** Whether people may be subscribed. */
  mayAdd: boolean
  /** Begin behind this row. */
  after?: number
  /** Let the first batch end with this row. */
  firstUntil?: number
}

/**
 * Goes through the rows of a file, a batch at a time, and says what they come to as the database stands; changes nothing.
 * Throws TableBroken, TooManyRows.
 */
export async function* goThrough(
  payload: Payload,
  file: Where,
  { pulse, after = 0, firstUntil, ...going }: Going,
): AsyncGenerator<Batch> {
  const { isRepeated } = repetitions(await leaversIn(payload, file, pulse))
  let rows: Read[] = []
  let until = firstUntil
  const isFull = (number: number) => (until === undefined ? rows.length >= batchSize : number >= until)
  for await (const { number, read, address } of peopleIn(payload, file, pulse)) {
    const repeated = typeof read === 'object' && isRepeated(read)
    if (number <= after) continue
    rows.push({ number, read, address, isRepeated: repeated })
    if (!isFull(number)) continue
    yield await batchOf(rows, going)
    rows = []
    until = undefined
    await setImmediate()
  }
  if (rows.length > 0) yield await batchOf(rows, going)
}

type Read = { number: number; read: Person | RowProblem; address: string; isRepeated: boolean }

async function* peopleIn(payload: Payload, { choices, ...file }: Where, pulse: Going['pulse']) {
  let count = 0
  for await (const { number, cells } of rowsOf(payload, file)) {
    if (choices.hasHeader && count === 0) {
      count = 1
      continue
    }
    count += 1
    if (count > mostImportRows + 1) throw new TooManyRows()
    if (count % (5 * batchSize) === 0) await pulse()
    const address = (cells[choices.columns.email ?? -1] ?? '').slice(0, longestAddress)
    yield { number, read: readRow(cells, choices, Date.now()), address }
  }
}

/** Who has left according to the file. Where it says the same of everybody, there is nothing to look for. */
const leaversIn = async (payload: Payload, file: Where, pulse: Going['pulse']): Promise<Set<string>> => {
  const leavers = new Set<string>()
  const { status, suppressed } = file.choices.columns
  if (status === undefined && suppressed === undefined) return leavers
  for await (const { read } of peopleIn(payload, file, pulse))
    if (typeof read === 'object' && read.standing !== 'subscribed') leavers.add(read.address)
  return leavers
}

const batchOf = async (rows: Read[], { store, mayAdd }: Pick<Going, 'store' | 'mayAdd'>): Promise<Batch> => {
  const people = rows.flatMap(({ number, read, isRepeated }) =>
    typeof read === 'object' && !isRepeated
      ? [{ row: number, person: read, addressKey: addressKeyOf(read.address) }]
      : [],
  )
  const known = await store.lookUp(people.map(({ addressKey }) => addressKey))
  const judged = people.map((one) => {
    const knownOfThem = known.get(one.addressKey) ?? { isSuppressed: false }
    return { ...one, known: knownOfThem, outcome: outcomeOf(one.person, knownOfThem, mayAdd) }
  })
  const changes = judged.filter(isChange)
  const problems = rows.flatMap(({ number, read, address }) =>
    typeof read === 'string' ? [{ row: number, problem: read, address }] : [],
  )
  const counts = judged.reduce((sum, { outcome }) => sumOf(sum, { ...noCounts, [outcome]: 1 }), {
    ...noCounts,
    rows: rows.length,
    added: changes.filter((change) => !change.known.subscriber && !change.known.isSuppressed).length,
    repeated: rows.filter(({ isRepeated }) => isRepeated).length,
    problems: problems.length,
  })
  return { until: rows.at(-1)?.number ?? 0, counts, changes, problems }
}

const isChange = <Judged extends { outcome: Outcome }>(
  judged: Judged,
): judged is Judged & { outcome: Change['outcome'] } =>
  judged.outcome !== 'alreadyThere' && judged.outcome !== 'keptOut'
