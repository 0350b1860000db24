import type { Payload } from 'payload'
import { inTransaction } from '../../lib/inTransaction'
import type { Subscriber, SubscriptionRequest } from '../../payload-types'
import { agreedTo } from './consent/agreedTo'
import { recordStep } from './consent/recordStep'
import { suppressionOf } from './suppress'

type Link = { request: SubscriptionRequest; subscriber: Subscriber }

/** The person says that they want the newsletter, which lifts whatever kept it from them. Repeatable. */
export const confirm = async (payload: Payload, { request, subscriber }: Link): Promise<void> => {
  const addressKey = String(request.addressKey)
  if (subscriber.state === 'confirmed' && !(await suppressionOf(payload, addressKey))) return
  const { language } = request
  await inTransaction(payload, async (req) => {
    const whose = { addressKey: { equals: addressKey } }
    const data = { state: 'confirmed', confirmedAt: new Date().toISOString(), language, pausedUntil: null }
    await payload.db.updateOne({ collection: 'subscribers', where: whose, data, req })
    await payload.db.deleteMany({ collection: 'suppressions', where: whose, req })
    const step = { what: 'confirmed' as const, ...agreedTo(request) }
    await recordStep(payload, { addressKey, subscriber: subscriber.id }, step, req)
  })
}
