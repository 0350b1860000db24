import type { Payload } from 'payload'
import type { Subscriber, SubscriptionRequest } from '../../../payload-types'

const minute = 60_000
const hour = 60 * minute

/** So many mails an hour go to the addresses of one domain; the others wait. */
const mostToDomain = 60

/** How long a domain that was mailed so often is left in peace. */
export const domainRestMs = 15 * minute

/** What is noted with a subscriber for each kind of mail, and how long there is no other of that kind. */
const kinds = {
  subscribe: { at: 'invitedAt', by: 'invitedFor', restMs: 24 * hour },
  preferences: { at: 'linkedAt', by: 'linkedFor', restMs: hour },
  data: { at: 'informedAt', by: 'informedFor', restMs: hour },
} as const

type Moment = { request: Pick<SubscriptionRequest, 'id' | 'kind' | 'domain'>; now: number }

/** Whether the domain of a request has had its mails for now, so that nobody floods it by this form. */
export const isDomainBusy = async (payload: Payload, { request, now }: Moment): Promise<boolean> => {
  const { totalDocs } = await payload.db.count({
    collection: 'subscription-requests',
    where: {
      and: [
        { domain: { equals: request.domain } },
        { mailedAt: { greater_than: new Date(now - hour).toISOString() } },
      ],
    },
  })
  return totalDocs >= mostToDomain
}

/**
 * Notes that somebody is mailed for a request, by one conditional write; false if they were mailed for another of its
 * kind too lately.
 */
export const claimMail = async (
  payload: Payload,
  subscriber: Pick<Subscriber, 'id'>,
  { request, now }: Moment,
): Promise<boolean> => {
  const { at, by, restMs } = kinds[request.kind]
  const claimed = await payload.db.updateOne({
    collection: 'subscribers',
    where: {
      and: [
        { id: { equals: subscriber.id } },
        {
          or: [
            { [at]: { exists: false } },
            { [at]: { less_than_equal: new Date(now - restMs).toISOString() } },
            { [by]: { equals: request.id } },
          ],
        },
      ],
    },
    data: { [at]: new Date(now).toISOString(), [by]: request.id },
  })
  return Boolean(claimed)
}
