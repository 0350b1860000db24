import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../../lib/inTransaction'
import type { Subscriber, Suppression } from '../../payload-types'
import { notOnList } from './consent/notOnList'
import { recordStep } from './consent/recordStep'
import { suppress, suppressionOf } from './suppress'

type Leaving = {
  addressKey: string
  reason: Exclude<Suppression['reason'], 'erased'>
  /** A colleague, or Stillpoint; left out, the person. */
  who?: string
  /** What led to it, for the history. */
  details?: string
  /** As what they stood on the list, where that was changed already. */
  was?: Subscriber['state'] | undefined
}

/**
 * Ends a subscription, for somebody who is known or not, or stops mail that comes back. Repeatable. Links that would
 * confirm it again stop working; only what the person asks for from now on can.
 */
export const leave = async (
  payload: Payload,
  { addressKey, reason, who, details, was }: Leaving,
  joined?: PayloadRequest,
): Promise<void> => {
  const isNew = await suppress(payload, { addressKey, reason }, joined)
  const settle = async (req: Partial<PayloadRequest>) => {
    const whose = { addressKey: { equals: addressKey } }
    const subscriber = await payload.db.findOne<Subscriber>({ collection: 'subscribers', where: whose, req })
    await payload.db.deleteMany({
      collection: 'subscription-requests',
      where: { and: [whose, { kind: { equals: 'subscribe' } }] },
      req,
    })
    if (!isNew && (!subscriber || subscriber.state === 'unsubscribed' || reason === 'bounced')) return
    // An address that does not exist is nobody's wish to leave.
    const data = { state: 'unsubscribed', pausedUntil: null }
    if (subscriber && reason !== 'bounced')
      await payload.db.updateOne({ collection: 'subscribers', where: whose, data, req })
    const whom = { addressKey, subscriber: subscriber?.id ?? null }
    const isMailable = isNew || (await suppressionOf(payload, addressKey))?.reason === reason
    const isLost = isMailable && (was ?? subscriber?.state) === 'confirmed'
    const told = { ...(who ? { who } : {}), ...(details ? { details } : {}) }
    await recordStep(payload, whom, { what: reason, ...told, ...(isLost ? {} : { source: notOnList }) }, req)
  }
  await inTransaction(payload, settle, joined)
}
