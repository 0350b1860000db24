import { Forbidden, type Payload, type PayloadRequest } from 'payload'
import type { AuditEvent } from '../payload-types'

/** Which documents it was about; or, where they are too many to name, how many. */
type Extent = { documents: string[] } | { about: NonNullable<AuditEvent['about']>; count: number }
type Event = Pick<AuditEvent, 'action' | 'who' | 'how'> & Extent

/** Writes down that something private was read or deleted. Throws if it can't be, and then it must not happen. */
export const recordEvent = async (
  payload: Payload,
  event: Event,
  req?: Partial<PayloadRequest>,
): Promise<void> => {
  await payload.db.create({
    collection: 'audit-events',
    data: 'documents' in event ? { ...event, count: event.documents.length } : { ...event, documents: [] },
    ...(req ? { req } : {}),
  })
}

type Act = { action: AuditEvent['action'] } & Extent

/** The same for what somebody of the practice does. Throws for anybody else. */
export const recordAct = async (req: PayloadRequest, act: Act): Promise<void> => {
  if (req.user?.collection !== 'users') throw new Forbidden(req.t)
  await recordEvent(req.payload, { ...act, who: req.user.email, how: ways[req.payloadAPI] }, req)
}

// The panel runs on the server, and asks there.
const ways = { REST: 'rest', GraphQL: 'graphql', local: 'panel' } as const
