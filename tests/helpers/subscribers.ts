import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { newToken } from '../../src/newsletter/subscribing/links/mailedToken'
import type { Subscriber } from '../../src/payload-types'

type Data = Partial<Pick<Subscriber, 'email' | 'language' | 'state' | 'pausedUntil' | 'source'>>

/** Somebody on the list, unless told otherwise, with an address of their own. */
export const addSubscriber = (payload: Payload, data: Data = {}) =>
  payload.create({
    collection: 'subscribers',
    data: { email: `${randomUUID()}@example.org`, language: 'en', state: 'confirmed', ...data },
  })

export const addSuppression = (payload: Payload) =>
  payload.create({
    collection: 'suppressions',
    data: { addressKey: randomUUID(), reason: 'unsubscribed', since: new Date().toISOString() },
  })

export const addConsentEvent = async (payload: Payload) => {
  const { id } = await addSubscriber(payload)
  const { docs } = await payload.find({ collection: 'consent-events', where: { subscriber: { equals: id } } })
  const [event] = docs
  if (!event) throw new Error('Nothing was written down.')
  return event
}

/** The token of a link to the preferences of a new subscriber, as it would be mailed. */
export const addPreferencesLink = async (payload: Payload): Promise<string> => {
  const { email } = await addSubscriber(payload)
  const subscriber = await payload.db.findOne<Subscriber>({
    collection: 'subscribers',
    where: { email: { equals: email } },
  })
  const { token, tokenHash } = newToken()
  const expiresAt = new Date(Date.now() + 60 * 60_000).toISOString()
  const addressKey = subscriber?.addressKey
  await payload.db.create({
    collection: 'subscription-requests',
    data: { kind: 'preferences', language: 'en', addressKey, tokenHash, expiresAt },
  })
  return token
}
