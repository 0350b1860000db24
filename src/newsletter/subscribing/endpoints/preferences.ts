import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { answerPrivately } from '../../../lib/answerPrivately'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import { inTransaction } from '../../../lib/inTransaction'
import { sayTo } from '../../../lib/sayTo'
import { words } from '../../../lib/words'
import type { Subscriber } from '../../../payload-types'
import { recordStep } from '../consent/recordStep'
import { erase as eraseSubscriber } from '../erase'
import { leave as leaveNewsletter } from '../leave'
import { findMailedLink } from '../links/findMailedLink'
import { takeRequest } from '../requests/takeRequest'
import { suppressionOf } from '../suppress'
import { bodyOf, languageIn } from './bodyOf'
import { preferencesDeclarations } from './declarations/preferencesDeclarations'

const kind = 'preferences' as const

/** `GET /api/newsletter/preferences`: how somebody stands to the newsletter. */
export const read: Endpoint = declaredEndpoint(
  {
    path: '/newsletter/preferences',
    method: 'get',
    handler: async (req) => {
      const token = /^Newsletter\s+(\S+)$/i.exec(req.headers.get('authorization') ?? '')?.[1]
      const { subscriber } = await findMailedLink(req, { token, kind })
      return answerPrivately(await shown(req, subscriber))
    },
  },
  preferencesDeclarations.read,
)

/** `POST /api/newsletter/preferences`: another language, or a break. */
export const change: Endpoint = declaredEndpoint(
  {
    path: '/newsletter/preferences',
    method: 'post',
    handler: async (req) => {
      const body = await bodyOf(req)
      const { subscriber } = await findMailedLink(req, { token: body.token, kind })
      const changed = await keep(req, subscriber, body)
      return answerPrivately(await shown(req, changed))
    },
  },
  preferencesDeclarations.change,
)

/** `POST /api/newsletter/leave`, by the link to the preferences. */
export const leave: Endpoint = declaredEndpoint(
  {
    path: '/newsletter/leave',
    method: 'post',
    handler: async (req) => {
      const { token } = await bodyOf(req)
      const { request } = await findMailedLink(req, { token, kind })
      await leaveNewsletter(req.payload, {
        addressKey: String(request.addressKey),
        reason: 'unsubscribed',
      })
      return answerPrivately({ message: sayTo(req, left) })
    },
  },
  preferencesDeclarations.leave,
)

/** `POST /api/newsletter/data`: mails all that is kept about the person. */
export const sendData: Endpoint = declaredEndpoint(
  {
    path: '/newsletter/data',
    method: 'post',
    handler: async (req) => {
      const body = await bodyOf(req)
      const { subscriber } = await findMailedLink(req, { token: body.token, kind })
      const { email } = subscriber
      await takeRequest(req.payload, { kind: 'data', email, language: languageIn(req, body) })
      return answerPrivately({ message: sayTo(req, onItsWay) }, 202)
    },
  },
  preferencesDeclarations.sendData,
)

/** `POST /api/newsletter/erase`: deletes all of it. */
export const erase: Endpoint = declaredEndpoint(
  {
    path: '/newsletter/erase',
    method: 'post',
    handler: async (req) => {
      const { token } = await bodyOf(req)
      const { subscriber } = await findMailedLink(req, { token, kind })
      await eraseSubscriber(req.payload, subscriber.email)
      return answerPrivately({ message: sayTo(req, erased) })
    },
  },
  preferencesDeclarations.erase,
)

type Preferences = Pick<Subscriber, 'email' | 'language' | 'state' | 'pausedUntil'>

const shown = async (req: PayloadRequest, subscriber: Subscriber): Promise<Preferences> => {
  const { email, language: chosen, state, pausedUntil, addressKey } = subscriber
  const isSuppressed = (await suppressionOf(req.payload, String(addressKey))) !== null
  return {
    email,
    language: chosen,
    state: isSuppressed ? 'unsubscribed' : state,
    pausedUntil: pausedUntil && Date.parse(pausedUntil) > Date.now() ? pausedUntil : null,
  }
}

const keep = async (
  req: PayloadRequest,
  subscriber: Subscriber,
  body: Record<string, unknown>,
): Promise<Subscriber> => {
  const data = {
    language: body.language === undefined ? subscriber.language : languageIn(req, body),
    pausedUntil: body.pausedUntil === undefined ? (subscriber.pausedUntil ?? null) : pauseIn(req, body),
  }
  if (data.language === subscriber.language && data.pausedUntil === (subscriber.pausedUntil ?? null))
    return subscriber
  await inTransaction(req.payload, async (joined) => {
    const where = { id: { equals: subscriber.id } }
    await req.payload.db.updateOne({ collection: 'subscribers', where, data, req: joined })
    const details = `language: ${data.language}, paused until: ${data.pausedUntil ?? '-'}`
    const whom = { addressKey: String(subscriber.addressKey), subscriber: subscriber.id }
    await recordStep(req.payload, whom, { what: 'changed', details }, joined)
  })
  return { ...subscriber, ...data }
}

const longestPauseMs = 5 * 366 * 24 * 60 * 60_000

const pauseIn = (req: PayloadRequest, { pausedUntil }: Record<string, unknown>): string | null => {
  if (pausedUntil === null) return null
  const time = typeof pausedUntil === 'string' ? Date.parse(pausedUntil) : Number.NaN
  if (time > Date.now() && time <= Date.now() + longestPauseMs) return new Date(time).toISOString()
  throw new APIError(sayTo(req, noTime), 400, undefined, true)
}

const left = words('You have left the newsletter.', 'Se ha dado de baja del boletín.')
const onItsWay = words('Your data is on its way by email.', 'Sus datos van en camino por correo.')
const erased = words(
  'We have erased what we kept about you.',
  'Hemos borrado lo que guardábamos sobre usted.',
)
const noTime = words(
  'Choose a day to come, within five years.',
  'Elija un día futuro, dentro de los próximos cinco años.',
)
