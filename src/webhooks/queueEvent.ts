import { randomUUID } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { WebhookEvent } from '../lib/webhookEvent'

type Options<Data extends object> = {
  event: WebhookEvent<Data>
  data: Data
  /** Its transaction is the event's: what is rolled back is never told. */
  req?: Partial<PayloadRequest>
}

/** Puts an event in line for every webhook that wants it. The dispatcher sends it once the change is committed. */
export const queueEvent = async <Data extends object>(
  payload: Payload,
  { event, data, req = {} }: Options<Data>,
): Promise<void> => {
  // Nobody has to be authorised: an event tells what has happened, and owners chose who hears of it.
  const { docs: webhooks } = await payload.find({
    collection: 'webhooks',
    where: {
      and: [{ isOn: { equals: true } }, { events: { in: [event.type] } }, { secret: { exists: true } }],
    },
    depth: 0,
    pagination: false,
    select: {},
    req,
  })
  if (webhooks.length === 0) return
  const message = newMessage(event, data)
  for (const webhook of webhooks)
    await payload.create({
      collection: 'webhook-attempts',
      data: { ...message, webhook: webhook.id, state: 'waiting' },
      depth: 0,
      req,
    })
}

/** The first attempt at telling an event (Standard Webhooks: thin payload). All webhooks get the same id. */
export const newMessage = <Data extends object>({ type }: WebhookEvent<Data>, data: Data) => {
  const now = new Date().toISOString()
  return {
    messageId: `msg_${randomUUID().replaceAll('-', '')}`,
    event: type,
    body: JSON.stringify({ type, timestamp: now, data }),
    number: 1,
    queuedAt: now,
    dueAt: now,
  }
}
