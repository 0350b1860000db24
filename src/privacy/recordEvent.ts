import { Forbidden, type Payload, type PayloadRequest } from 'payload'
import type { AuditEvent } from '../payload-types'

/** Which documents it was about; or, where they are too many to name, how many. */
type Extent = { documents: string[] } | { about: NonNullable<AuditEvent['about']>; count: number }
type Event = Pick<AuditEvent, 'action' | 'who' | 'how'> & Extent

/** SQLite takes about eight thousand ids in one statement. */
const mostInOne = 1000

/**
 * Writes down that something private was read or deleted, in several events where it was very much. Throws if it can't
 * be, and then it must not happen.
 */
export const recordEvent = async (
  payload: Payload,
  event: Event,
  req?: Partial<PayloadRequest>,
): Promise<void> => {
  const one = async (count: number, documents: string[]) => {
    const data = { ...event, count, documents }
    await payload.db.create({ collection: 'audit-events', data, ...(req ? { req } : {}) })
  }
  if ('count' in event) return one(event.count, [])
  for (const slice of slicesOf(event.documents)) await one(slice.length, slice)
}

const slicesOf = (documents: string[]): string[][] =>
  Array.from({ length: Math.max(1, Math.ceil(documents.length / mostInOne)) }, (_, index) =>
    documents.slice(index * mostInOne, (index + 1) * mostInOne),
  )

type Act = { action: AuditEvent['action'] } & Extent

/** The same for what somebody of the practice does. Throws for anybody else. */
export const recordAct = async (req: PayloadRequest, act: Act): Promise<void> => {
  if (req.user?.collection !== 'users') throw new Forbidden(req.t)
  await recordEvent(req.payload, { ...act, who: req.user.email, how: ways[req.payloadAPI] }, req)
}

// The panel runs on the server, and asks there.
const ways = { REST: 'rest', GraphQL: 'graphql', local: 'panel' } as const
