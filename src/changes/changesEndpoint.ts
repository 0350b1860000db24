import { APIError, type Payload } from 'payload'
import { declaredEndpoint } from '../lib/declaredEndpoint'
import { oneAtATime } from '../lib/oneAtATime'
import { affectedBy } from './affectedBy'
import { cursorAt, sequenceOf } from './cursor'
import { declaration, mostChanges } from './declaration'
import type { Feed } from './feed'
import { noteChanges } from './noteChanges'
import { plainSubject } from './subject'

/** `GET /api/changes`: what was published, changed or removed since a cursor. */
export const changesEndpoint = declaredEndpoint(
  {
    path: '/changes',
    method: 'get',
    handler: async ({ payload, query: { since, limit } }) => {
      const most = limitOf(limit)
      const feed = await feedOf(payload)
      const { entries, cursor, hasMore } = pageOf(feed, { since, most })
      const affects = affectedBy(feed, payload)
      const changes = entries.map((entry) => ({
        type: entry.isRemoved ? 'removed' : 'changed',
        ...plainSubject(entry),
        slug: entry.slug,
        changedAt: entry.changedAt,
        affects: affects(entry),
      }))
      return Response.json({ changes, cursor, hasMore })
    },
  },
  declaration,
)

const notes = new WeakMap<Payload, () => Promise<Feed>>()

/** The feed with every change that was acknowledged before it is asked for. */
const feedOf = (payload: Payload): Promise<Feed> => {
  const note = notes.get(payload) ?? oneAtATime(() => noteChanges(payload))
  notes.set(payload, note)
  return note()
}

const limitOf = (limit: unknown): number => {
  const wanted = limit === undefined ? mostChanges : Number(limit)
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= mostChanges) return wanted
  throw new APIError(`“limit” must be a whole number from 1 to ${mostChanges}.`, 400, undefined, true)
}

const pageOf = (feed: Feed, { since, most }: { since: unknown; most: number }) => {
  const isBeginning = since === undefined
  const sequence = isBeginning ? 0 : sequenceOf(String(since), feed)
  // Who begins has nothing yet that could be taken away.
  const wanted = feed.entries.filter(
    (entry) => entry.sequence > sequence && !(isBeginning && entry.isRemoved),
  )
  const entries = wanted.slice(0, most)
  const hasMore = wanted.length > most
  const last = (hasMore ? entries : feed.entries).at(-1)
  return { entries, cursor: cursorAt(feed, last?.sequence ?? 0), hasMore }
}
