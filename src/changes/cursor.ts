import { APIError } from 'payload'
import type { Feed } from './feed'

/** How far a reader has come: the feed, and the number of the last entry that it got. Readers treat it as one text. */
export const cursorAt = ({ id }: Feed, sequence: number): string => `${id}.${sequence}`

/** The number in a cursor. Throws 400 for what is no cursor, and 410 (RFC 9110 §15.5.11) for one of another feed. */
export const sequenceOf = (cursor: string, { id, entries }: Feed): number => {
  const [, feed, digits] = /^([0-9a-f-]{24,36})\.(\d{1,15})$/.exec(cursor) ?? []
  if (!feed) throw problem(400, 'This is not a cursor. Send back “cursor” of an earlier answer as “since”.')
  const sequence = Number(digits)
  if (feed === id && sequence <= (entries.at(-1)?.sequence ?? 0)) return sequence
  throw problem(410, 'This cursor comes from another feed. Start again without “since”.')
}

const problem = (status: number, message: string) => new APIError(message, status, undefined, true)
