import { setTimeout as wait } from 'node:timers/promises'
import { type Payload, ValidationError } from 'payload'
import { type Entry, type Feed, latestOfEach, readFeed, writeEntry } from './feed'
import { publicNow } from './publicNow'
import { referencesIn } from './referencesIn'
import { keyOf } from './subject'

const mostAttempts = 50
const pauseMs = 20

/**
 * Compares the feed with what is public now, gives each difference the next number, and answers the feed as it then is.
 *
 * A number is given to what can be read already, never to what is still to be committed, and is taken only by somebody
 * who knows all before it, since the database keeps numbers unique. So nobody ever sees a number before a smaller one,
 * however many processes and transactions there are, and in whatever way the content was changed.
 */
export const noteChanges = async (payload: Payload): Promise<Feed> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await compareOnce(payload)
    } catch (error) {
      // Another process took the number, so everything is looked at again.
      if (!(error instanceof ValidationError) || attempt === mostAttempts) throw error
      await wait(pauseMs * Math.random())
    }
}

const compareOnce = async (payload: Payload): Promise<Feed> => {
  // The feed is read first: what is found public after that can only be newer than what it says.
  const feed = await readFeed(payload)
  const differences = await differencesTo(feed, payload)
  const first = 1 + (feed.entries.at(-1)?.sequence ?? 0)
  const noted = differences.map((difference, index): Entry => ({ ...difference, sequence: first + index }))
  for (const entry of noted) await writeEntry(payload, entry)
  return { id: feed.id, entries: latestOfEach([...feed.entries, ...noted]) }
}

const differencesTo = async ({ entries }: Feed, payload: Payload) => {
  const found = await publicNow(payload)
  const known = new Map(entries.map((entry) => [keyOf(entry), entry]))
  const differences = []
  for (const subject of found) {
    const entry = known.get(keyOf(subject))
    known.delete(keyOf(subject))
    if (entry && !entry.isRemoved && entry.changedAt === subject.changedAt) continue
    // What it once referred to stays: a service is affected by losing a question as well.
    const references = new Set([...(entry?.references ?? []), ...(await referencesIn(payload, subject))])
    differences.push({ ...subject, isRemoved: false, references: [...references] })
  }
  for (const entry of known.values())
    if (!entry.isRemoved) differences.push({ ...entry, isRemoved: true, changedAt: new Date().toISOString() })
  return differences
}
