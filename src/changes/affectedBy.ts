import type { CollectionSlug, Payload } from 'payload'
import type { Entry, Feed } from './feed'
import { plainSubject, type Subject } from './subject'

/**
 * Answers what else is public and shows something of a subject in an answer of its own: whatever refers to it, and what
 * it refers to where that joins it, as a service joins its questions. May name one too many, never one too few.
 */
export const affectedBy = ({ entries }: Feed, payload: Payload): ((entry: Entry) => Subject[]) => {
  const joins = joinedCollections(payload)
  const standing = entries.filter(({ isRemoved }) => !isRemoved)
  const referring = new Map<string, Entry[]>()
  for (const entry of standing)
    for (const id of entry.references) referring.set(id, [...(referring.get(id) ?? []), entry])
  const byId = new Map(standing.flatMap((entry) => (entry.id ? [[entry.id, entry]] : [])))

  return ({ collection, id, references }) => {
    if (!collection) return []
    const joining = references
      .flatMap((reference) => byId.get(reference) ?? [])
      .filter((other) => other.collection && joins[other.collection]?.includes(collection))
    return [...new Set([...(referring.get(id) ?? []), ...joining])]
      .filter((other) => other.id !== id)
      .map(plainSubject)
  }
}

/** By collection, the collections whose documents it joins. */
const joinedCollections = ({ collections }: Payload): Partial<Record<CollectionSlug, string[]>> =>
  Object.fromEntries(
    Object.entries(collections).map(([slug, { config }]) => [slug, Object.keys(config.joins)]),
  )
