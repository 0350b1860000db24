import type { AnyBulkWriteOperation, Collection, Document, ObjectId } from 'mongodb'
import { type Entry, writtenFrom } from '../core/ports'
import { type EntryGroup, groupsOf } from './entryGroups'
import { safely } from './safely'

type Holder = { lease: string; until: number }

type Place = { rows: Collection; Id: typeof ObjectId }

/** Writes entries in one go, all of a kind at once. Answers for each whether it was ours and is written. */
export const writeEntries = async (
  { rows, Id }: Place,
  entries: Entry[],
  { lease, until }: Holder,
): Promise<boolean[]> => {
  const groups = groupsOf(entries).map((group) => ({ ...group, mark: new Id() }))
  const operations = groups.flatMap((group) => operationsFor(group, { lease, until, Id }))
  const { matchedCount } = await rows.bulkWrite(operations, { ...safely, ordered: true })
  if (matchedCount === entries.length) return entries.map(() => true)
  const ids = { $in: entries.map(({ id }) => new Id(id)) }
  const ours = await rows.find({ _id: ids, lease }).toArray()
  const byId = new Map(ours.map((row) => [String(row._id), row]))
  const written = new Set(
    groups.flatMap((group) =>
      group.members.filter(([, { id }]) => isWritten(byId.get(id), group)).map(([index]) => index),
    ),
  )
  return entries.map((_, index) => written.has(index))
}

/** `mark` tells who handed a row over: of two who took it in turn, with one lease, only one may. */
type MarkedGroup = EntryGroup & { mark: ObjectId }

const isWritten = (row: Document | undefined, { to, mark }: MarkedGroup): boolean =>
  row?.state === to && (to !== 'handed' || mark.equals(row.mark))

const operationsFor = (
  { to, members, mark }: MarkedGroup,
  { lease, until, Id }: Holder & Pick<Place, 'Id'>,
): AnyBulkWriteOperation[] => {
  const ours = { lease, state: { $in: writtenFrom[to] } }
  const all = { ...ours, _id: { $in: members.map(([, { id }]) => new Id(id)) } }
  if (to === 'handed') {
    const handed = { $set: { state: to, leasedUntil: until, mark }, $inc: { attempts: 1 } }
    return [{ updateMany: { filter: all, update: handed } }]
  }
  if (to === 'queued') {
    const afresh = { state: to, lease: null, code: null, text: null, settledAt: null }
    return [{ updateMany: { filter: all, update: { $set: afresh, $inc: { attempts: -1 }, ...unmarked } } }]
  }
  return alikeIn(members.map(([, entry]) => entry)).map((alike) => ({
    updateMany: {
      filter: { ...ours, _id: { $in: alike.map(({ id }) => new Id(id)) } },
      update: settlementOf(alike[0]),
    },
  }))
}

/** Those to which the server said the same are written by one update. */
const alikeIn = (entries: Entry[]): [Entry, ...Entry[]][] => {
  const groups = new Map<string, [Entry, ...Entry[]]>()
  for (const entry of entries) {
    const { id: _, ...said } = entry
    const key = JSON.stringify(said)
    const alike = groups.get(key)
    if (alike) alike.push(entry)
    else groups.set(key, [entry])
  }
  return [...groups.values()]
}

const settlementOf = ({ to, dueAt, code, text }: Entry): Document => {
  const settled = { state: to, dueAt: dueAt ?? null, code: code ?? null, text: text ?? null }
  const forgotten = to === 'accepted' || to === 'skipped' ? { email: null } : {}
  return { $set: { ...settled, settledAt: new Date(), ...forgotten }, ...unmarked }
}

/** What takes the sign off a row that it was handed over. */
export const unmarked = { $unset: { mark: '' } } as const
