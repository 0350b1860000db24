import type { Payload } from 'payload'
import { inTransaction } from '../../../lib/inTransaction'
import type { Subscriber, SubscriptionRequest } from '../../../payload-types'
import { agreedTo } from '../consent/agreedTo'
import { recordStep } from '../consent/recordStep'

const collection = 'subscribers'

/** The subscriber with an address; null if there is none. */
export const subscriberBy = ({ db }: Payload, addressKey: string): Promise<Subscriber | null> =>
  db.findOne<Subscriber>({ collection, where: { addressKey: { equals: addressKey } } })

/** The subscriber of a request, who from now on waits for their own confirmation if nobody had that address. */
export const subscriberFor = async (
  payload: Payload,
  { email, language, source }: SubscriptionRequest,
  addressKey: string,
): Promise<Subscriber> => {
  const known = await subscriberBy(payload, addressKey)
  if (known) return known
  const data = { email, addressKey, language, source, state: 'pending' }
  const problem = await payload.db.create({ collection, data }).then(
    () => undefined,
    (error: unknown) => error,
  )
  // If there is one all the same, somebody else was quicker.
  const made = await subscriberBy(payload, addressKey)
  if (!made) throw problem
  return made
}

/** Writes down once that a form was filled in, with what was shown there. */
export const recordRequest = async (
  payload: Payload,
  request: SubscriptionRequest,
  { id, addressKey }: Pick<Subscriber, 'id' | 'addressKey'>,
): Promise<void> => {
  if (request.addressKey || request.kind !== 'subscribe') return
  await inTransaction(payload, async (req) => {
    const step = { what: 'requested' as const, ...agreedTo(request) }
    await recordStep(payload, { addressKey: String(addressKey), subscriber: id }, step, req)
    await payload.db.updateOne({
      collection: 'subscription-requests',
      where: { id: { equals: request.id } },
      data: { addressKey },
      req,
    })
  })
}
