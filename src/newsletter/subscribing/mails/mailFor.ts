import type { Payload, SendEmailOptions } from 'payload'
import type { Subscriber, SubscriptionRequest } from '../../../payload-types'
import { linksFor } from '../links/linksFor'
import { recordOf } from '../recordOf'
import { suppressionOf } from '../suppress'
import { alreadyLetter } from './alreadyLetter'
import { confirmLetter } from './confirmLetter'
import { dataLetter } from './dataLetter'
import { write } from './letter'
import { preferencesLetter } from './preferencesLetter'
import { senderOf } from './senderOf'

type Asked = { request: SubscriptionRequest; subscriber: Subscriber; token: string }

/** The mail that answers a request. Nothing of what was typed is in it, but the address that it goes to. */
export const mailFor = async (payload: Payload, asked: Asked): Promise<SendEmailOptions> => {
  const { from, ...around } = await senderOf(payload, asked.request.language)
  return {
    to: asked.subscriber.email,
    ...(from ? { from } : {}),
    ...(await contentFor(payload, asked, around)),
  }
}

const contentFor = async (
  payload: Payload,
  { request, subscriber, token }: Asked,
  { practice, preferencesPage: page }: { practice: string; preferencesPage: string | undefined },
): Promise<SendEmailOptions> => {
  const { language, wording } = request
  if (request.kind === 'data') {
    const content = JSON.stringify(await recordOf(payload, subscriber), null, 2)
    const attachments = [{ filename: 'my-data.json', content, contentType: 'application/json' }]
    return { ...write(dataLetter({ language, practice })), attachments }
  }
  if (request.kind === 'preferences') return write(preferencesLetter({ language, practice, token, page }))
  if (await getsMail(payload, subscriber)) {
    const { preferences } = linksFor({ email: subscriber.email, language })
    return write(alreadyLetter({ language, practice, preferences, pausedUntil: pauseOf(subscriber) }))
  }
  return write(confirmLetter({ language, practice, token, wording: wording ?? '' }))
}

const getsMail = async (payload: Payload, { state, addressKey }: Subscriber): Promise<boolean> =>
  state === 'confirmed' && !(await suppressionOf(payload, String(addressKey)))

const pauseOf = ({ pausedUntil }: Subscriber): Date | undefined =>
  pausedUntil && Date.parse(pausedUntil) > Date.now() ? new Date(pausedUntil) : undefined
