import type { Payload, PayloadRequest } from 'payload'
import { mailDomain } from '../../../lib/mailAddress'
import type { SubscriptionRequest } from '../../../payload-types'

type Asked = Pick<SubscriptionRequest, 'kind' | 'language'> & { email: string } & Partial<
    Pick<SubscriptionRequest, 'wording' | 'wordingVersion' | 'formAddress' | 'source'>
  >

/**
 * Puts down what somebody asked for, to be done once they have their answer: so nothing in the answer, nor the time that
 * it takes, tells whether an address is known.
 */
export const takeRequest = async (
  payload: Payload,
  asked: Asked,
  req?: Partial<PayloadRequest>,
): Promise<void> => {
  await payload.db.create({
    collection: 'subscription-requests',
    data: { ...asked, domain: mailDomain(asked.email), dueAt: new Date().toISOString(), number: 0 },
    ...(req ? { req } : {}),
  })
}
