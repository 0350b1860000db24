import type { Payload } from 'payload'
import type { FeedEntry } from '../payload-types'
import { keyOf, type Subject, subjectOf } from './subject'

/** The latest change of a subject. `references`: the ids that it contains, or once contained. */
export type Entry = Subject & {
  sequence: number
  slug: string | null
  isRemoved: boolean
  changedAt: string
  references: string[]
}

/** One entry for each subject, in the order of their numbers. `id`: numbers of another feed mean something else. */
export type Feed = { id: string; entries: Entry[] }

const collection = 'feed-entries'

/** The feed as it was last noted; begun if there is none. */
export const readFeed = async (payload: Payload): Promise<Feed> => {
  const { docs } = await payload.find({ collection, pagination: false, sort: 'sequence', depth: 0 })
  const [beginning, ...stored] = docs
  return beginning
    ? { id: beginning.id, entries: latestOfEach(stored.map(toEntry)) }
    : { id: await begin(payload), entries: [] }
}

/** The last of the entries of each subject, in their order. */
export const latestOfEach = (entries: Entry[]): Entry[] => {
  const latest = new Map<string, Entry>()
  for (const entry of entries) {
    latest.delete(keyOf(entry))
    latest.set(keyOf(entry), entry)
  }
  return [...latest.values()]
}

/** Stores an entry in place of the earlier ones of its subject. Throws ValidationError if its number is taken. */
export const writeEntry = async (payload: Payload, entry: Entry): Promise<void> => {
  const { sequence, slug, isRemoved, changedAt, references } = entry
  const subject = keyOf(entry)
  await payload.create({
    collection,
    data: { subject, sequence, slug, isRemoved, changedAt, references },
    // Within a transaction MongoDB would answer a number that is taken with a conflict that has no name.
    disableTransaction: true,
  })
  const where = { and: [{ subject: { equals: subject } }, { sequence: { less_than: sequence } }] }
  await payload.db.deleteMany({ collection, where })
}

const begin = async (payload: Payload): Promise<string> => {
  const { id } = await payload.create({ collection, data: { sequence: 0 }, disableTransaction: true })
  return id
}

const toEntry = ({ subject, sequence, slug, isRemoved, changedAt, references }: FeedEntry): Entry => ({
  ...subjectOf(String(subject)),
  sequence,
  slug: slug ?? null,
  isRemoved: Boolean(isRemoved),
  changedAt: String(changedAt),
  references: references as string[],
})
