import type { Payload } from 'payload'
import type { Webhook, WebhookAttempt } from '../payload-types'
import { attempt as tryOnce } from './attempt'
import { type Claimed, newLease } from './claim'
import type { newMessage } from './queueEvent'
import { settle } from './settle'

/** What the person who pressed the button is told of the attempt. */
type Told = Pick<WebhookAttempt, 'id' | 'state' | 'status' | 'durationMs' | 'problem'>

/** Sends a message at once instead of putting it in line. If this process dies over it, the dispatcher takes it up. */
export const sendNow = async (
  payload: Payload,
  webhook: Webhook,
  message: ReturnType<typeof newMessage>,
): Promise<Told> => {
  const now = Date.now()
  const claimed = (await payload.create({
    collection: 'webhook-attempts',
    data: { ...message, ...newLease(now), webhook: webhook.id },
    depth: 0,
    showHiddenFields: true,
  })) as Claimed
  await settle(payload, claimed, await tryOnce(payload, { attempt: claimed, webhook, now }))
  const { id, state, status, durationMs, problem } = await payload.findByID({
    collection: 'webhook-attempts',
    id: claimed.id,
    depth: 0,
  })
  return { id, state, status: status ?? null, durationMs: durationMs ?? null, problem: problem ?? null }
}
