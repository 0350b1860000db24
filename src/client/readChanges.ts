import type { Transport } from './transport'

type Subject = {
  /** The collection of a document; null for what there is one of. */
  collection: string | null
  /** Its slug, like `contact-details`; null for a document. */
  global: string | null
  id: string | null
}

export type Change = Subject & {
  /** `changed`: it is public, read it again. `removed`: it is public no more. */
  type: 'changed' | 'removed'
  slug: string | null
  changedAt: string
  /** What else shows something of it: read that again, too. */
  affects: Subject[]
}

/**
 * Reads everything that changed since a cursor, or everything that is public without one. Keep `cursor` for the next
 * time. Throws GoneError where the cursor is of another database: begin without one.
 */
export type ReadChanges = (query?: {
  since?: string
  signal?: AbortSignal
}) => Promise<{ changes: Change[]; cursor: string }>

type Part = { changes: Change[]; cursor: string; hasMore: boolean }

export const changesBy =
  ({ read }: Transport): ReadChanges =>
  async (query) => {
    const changes: Change[] = []
    for (let since = query?.since; ; ) {
      const part: Part = await read('/changes', { ...query, ...(since === undefined ? {} : { since }) })
      changes.push(...part.changes)
      since = part.cursor
      if (!part.hasMore) return { changes, cursor: part.cursor }
    }
  }
