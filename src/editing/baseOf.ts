import type { PayloadRequest } from 'payload'

/** The state that a change is based on. */
type Base =
  /** `updatedAt` of the document as it was read, in the data that is sent (REST and GraphQL). */
  | { updatedAt: number; form: unknown }
  /** Entity tags of an `If-Match` (RFC 9110 §13.1.1). The tag of a document is its `updatedAt` in quotes. */
  | { tags: string[] }
  /** The date of an `If-Unmodified-Since` (RFC 9110 §13.1.4), which knows whole seconds only. */
  | { unmodifiedSince: number }

type Sent = { data: Record<string, unknown>; headers: PayloadRequest['headers'] }

/** On which state a change says that it is based, or undefined where it says nothing. */
export const baseOf = ({ data, headers }: Sent): Base | undefined => {
  const match = headers.get('if-match')
  if (match !== null)
    return match.trim() === '*' ? undefined : { tags: match.split(',').map((tag) => tag.trim()) }
  const since = Date.parse(headers.get('if-unmodified-since') ?? '')
  if (!Number.isNaN(since)) return { unmodifiedSince: since }
  const updatedAt = typeof data.updatedAt === 'string' ? Date.parse(data.updatedAt) : Number.NaN
  return Number.isNaN(updatedAt) ? undefined : { updatedAt, form: data.changedIn }
}

/** The latest state of a document. */
export type Latest = { updatedAt: string; changedBy?: string | null; changedIn?: string | null }

/** Whether the latest state is one that whoever made the change has not seen. */
export const isLate = (base: Base, { updatedAt, changedIn }: Latest): boolean => {
  const time = Date.parse(updatedAt)
  if ('tags' in base) return !base.tags.includes(tagOf(updatedAt))
  if ('unmodifiedSince' in base) return Math.floor(time / 1000) * 1000 > base.unmodifiedSince
  return base.updatedAt < time && !(changedIn && changedIn === base.form)
}

/** The entity tag (RFC 9110 §8.8.3) of a state of a document, for `If-Match`. */
export const tagOf = (updatedAt: string): string => `"${updatedAt}"`
