import { APIError, type Endpoint } from 'payload'
import { answerPrivately } from '../../../lib/answerPrivately'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import { sayTo } from '../../../lib/sayTo'
import { words } from '../../../lib/words'
import { confirm as confirmSubscription } from '../confirm'
import { leave } from '../leave'
import { findMailedLink } from '../links/findMailedLink'
import { addressKeyIn } from '../links/unsubscribeToken'
import { takeRequest } from '../requests/takeRequest'
import { answerTaken } from './answerTaken'
import { addressIn, bodyOf, languageIn } from './bodyOf'
import { email, gone, homepage, language, said, tag, tokenBody } from './declarations/schemas'

/** `POST /api/newsletter/confirm`: the person presses the button behind the link of the first mail. */
export const confirm: Endpoint = declaredEndpoint(
  {
    path: '/newsletter/confirm',
    method: 'post',
    handler: async (req) => {
      const { token } = await bodyOf(req)
      await confirmSubscription(req.payload, await findMailedLink(req, { token, kind: 'subscribe' }))
      return answerPrivately({ message: sayTo(req, confirmed) })
    },
  },
  {
    summary: 'Confirm a sign-up',
    description:
      'Send it when the person presses a button: scanners open links. May be repeated. The link works for seven days.',
    tag,
    security: 'anyone',
    body: tokenBody('The last part of the address in the email.'),
    answers: { 200: said('They get the newsletter from now on.', 'You are on the list.'), ...gone },
  },
)

/** `POST /api/newsletter/unsubscribe`: the same for the link that stands in each issue. */
export const unsubscribe: Endpoint = declaredEndpoint(
  {
    path: '/newsletter/unsubscribe',
    method: 'post',
    handler: async (req) => {
      const { token } = await bodyOf(req)
      const addressKey = addressKeyIn(token)
      if (!addressKey) throw new APIError(sayTo(req, incomplete), 410, undefined, true)
      await leave(req.payload, { addressKey, reason: 'unsubscribed' })
      return answerPrivately({ message: sayTo(req, left) })
    },
  },
  {
    summary: 'Leave the newsletter',
    description:
      'The link of an issue never expires, and works after the subscriber was deleted. May be repeated. Mail programs send theirs to the website itself (RFC 8058).',
    tag,
    security: 'anyone',
    body: tokenBody('The last part of the address in the issue.'),
    answers: {
      200: said('They get nothing more.', 'You have left the newsletter.'),
      410: { description: 'This is no such link; it may be incomplete.' },
    },
  },
)

/** `POST /api/newsletter/link`: mails the link to the preferences, if the address is known. */
export const sendLink: Endpoint = declaredEndpoint(
  {
    path: '/newsletter/link',
    method: 'post',
    handler: async (req) => {
      const body = await bodyOf(req)
      const wanted = languageIn(req, body)
      if (!body.homepage) {
        const address = addressIn(req, body)
        await takeRequest(req.payload, { kind: 'preferences', email: address, language: wanted })
      }
      return answerTaken(req, { message: sent, page: '/newsletter/link-sent', language: wanted })
    },
  },
  {
    summary: 'Mail somebody the link to their preferences',
    description:
      'The answer is the same for every address; only one that is known gets an email, once an hour at most. The link works for 24 hours, and opens the page of this website, or the one that the owner has named in the newsletter settings. A page without scripts may send the same as a form (`application/x-www-form-urlencoded`); where it accepts HTML, it is led to a page of this website.',
    tag,
    security: 'anyone',
    body: {
      schema: { type: 'object', required: ['email'], properties: { email, language, homepage } },
      example: { email: 'ana@example.org', language: 'en' },
    },
    answers: {
      202: said('It was taken.', 'If this address is on our list, an email with a link is on its way.'),
      303: { description: 'To the page that says so, for a form of a page.' },
      400: { description: 'This is no email address.' },
      429: { description: 'Too many from this sender.' },
    },
  },
)

const confirmed = words('You are on the list.', 'Ya está en la lista.')
const left = words('You have left the newsletter.', 'Se ha dado de baja del boletín.')
const incomplete = words(
  'This link is not complete. Please open it from the email once more.',
  'Este enlace no está completo. Ábralo otra vez desde el correo, por favor.',
)
const sent = words(
  'If this address is on our list, an email with a link is on its way.',
  'Si esta dirección está en nuestra lista, va en camino un correo con un enlace.',
)
