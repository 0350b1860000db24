import { Forbidden, type Payload, type PayloadRequest } from 'payload'
import type { AuditEvent } from '../payload-types'

type Event = Pick<AuditEvent, 'action' | 'who' | 'how'> & { documents: string[] }

/** Writes down that something private was read or deleted. Throws if it can't be, and then it must not happen. */
export const recordEvent = async (
  payload: Payload,
  { documents, ...event }: Event,
  req?: Partial<PayloadRequest>,
): Promise<void> => {
  await payload.db.create({
    collection: 'audit-events',
    data: { ...event, count: documents.length, documents },
    ...(req ? { req } : {}),
  })
}

type Act = { action: AuditEvent['action']; documents: string[] }

/** The same for what somebody of the practice does. Throws for anybody else. */
export const recordAct = async (req: PayloadRequest, act: Act): Promise<void> => {
  if (req.user?.collection !== 'users') throw new Forbidden(req.t)
  await recordEvent(req.payload, { ...act, who: req.user.email, how: ways[req.payloadAPI] }, req)
}

// The panel runs on the server, and asks there.
const ways = { REST: 'rest', GraphQL: 'graphql', local: 'panel' } as const
