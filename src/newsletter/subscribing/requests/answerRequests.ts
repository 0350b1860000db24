import type { Payload } from 'payload'
import { inTime } from '../../../lib/inTime'
import type { Subscriber, SubscriptionRequest } from '../../../payload-types'
import { addressKeyOf } from '../keys/addressKey'
import { newToken } from '../links/mailedToken'
import { mailFor } from '../mails/mailFor'
import { nextTryAt } from './nextTryAt'
import { claimMail, domainRestMs, isDomainBusy } from './pace'
import { recordRequest, subscriberBy, subscriberFor } from './subscriberFor'

const collection = 'subscription-requests'
const mostAtOnce = 20
/** Longer than a mail takes. If whoever sends it is killed, another does after it. */
const leaseMs = 5 * 60_000
const patienceMs = 30_000

const hour = 60 * 60_000
/** How long the link in a mail works; of mails without one, how long it is known that they were sent. */
const lifetimes = { subscribe: 7 * 24 * hour, preferences: 24 * hour, data: hour }

type Clock = () => number

/** Does what people asked for on the forms of the newsletter, as far as it is time to. */
export const answerRequests = async (payload: Payload, now: Clock): Promise<void> => {
  const { docs } = await payload.db.find<SubscriptionRequest>({
    collection,
    where: isDue(now()),
    sort: 'dueAt',
    limit: mostAtOnce,
    pagination: false,
  })
  // Each lease begins with its own mail.
  for (const request of docs)
    if (await claim(payload, request.id, now())) await serve(payload, request, now())
}

const isDue = (now: number) => ({ dueAt: { less_than_equal: new Date(now).toISOString() } })

const claim = (payload: Payload, id: string, now: number) =>
  payload.db.updateOne({
    collection,
    where: { and: [{ id: { equals: id } }, isDue(now)] },
    data: { dueAt: new Date(now + leaseMs).toISOString() },
  })

const serve = async (payload: Payload, request: SubscriptionRequest, now: number) => {
  const number = (request.number ?? 0) + 1
  try {
    await answer(payload, request, now)
  } catch (error) {
    // Its message may hold an address.
    const { code } = Object(error) as { code?: unknown }
    payload.logger.warn(
      { problem: code ?? 'unknown', request: request.id, number },
      'A mail of the newsletter’s forms could not be sent yet',
    )
    const dueAt = nextTryAt(number, now)
    if (dueAt) await note(payload, request.id, { dueAt, number, mailedAt: null })
    else await drop(payload, request.id)
  }
}

const answer = async (payload: Payload, request: SubscriptionRequest, now: number) => {
  const { id, kind, email } = request
  if (!email) return drop(payload, id)
  if (await isDomainBusy(payload, { request, now }))
    return note(payload, id, { dueAt: new Date(now + domainRestMs).toISOString() })
  const addressKey = addressKeyOf(email)
  const subscriber =
    kind === 'subscribe'
      ? await subscriberFor(payload, request, addressKey)
      : await subscriberBy(payload, addressKey)
  // Whoever is not known is told nothing, and neither is whoever was told a moment ago.
  if (!subscriber || !(await claimMail(payload, subscriber, { request, now }))) return drop(payload, id)
  await recordRequest(payload, request, subscriber)
  await send(payload, { request, subscriber }, now)
  await note(payload, id, { dueAt: null, email: null })
}

type Answered = { request: SubscriptionRequest; subscriber: Subscriber }

const send = async (payload: Payload, { request, subscriber }: Answered, now: number) => {
  const { token, tokenHash } = newToken()
  // Before the mail is there to be read.
  await note(payload, request.id, {
    addressKey: subscriber.addressKey,
    tokenHash,
    mailedAt: new Date(now).toISOString(),
    expiresAt: new Date(now + lifetimes[request.kind]).toISOString(),
  })
  const mail = await mailFor(payload, { request, subscriber, token })
  await inTime(payload.sendEmail(mail), patienceMs)
}

const note = (payload: Payload, id: string, data: Record<string, unknown>) =>
  payload.db.updateOne({ collection, where: { id: { equals: id } }, data })

const drop = (payload: Payload, id: string) =>
  payload.db.deleteOne({ collection, where: { id: { equals: id } } })
