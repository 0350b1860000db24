import { type Endpoint, NotFound } from 'payload'
import { answerPrivately } from '../../../lib/answerPrivately'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import type { JSONSchema } from '../../../lib/jsonSchema'
import { type Words, words } from '../../../lib/words'
import type { Mailing } from '../mailing/mailing'
import { mailingOf } from '../mailing/mailing'
import { placeholders } from '../messenger/frozenIssue'
import { issueOf } from './issueOf'
import { requireStaff } from './rights'

/** The mail of an issue, by language, and from whom it comes. */
export type FrozenMail = Pick<Mailing, 'content' | 'sender' | 'startsAt'>

const text: JSONSchema = { type: 'string' }
const letter: JSONSchema = {
  type: 'object',
  required: ['subject', 'preheader', 'html', 'text'],
  properties: { subject: text, preheader: text, html: text, text },
}
const example = (subject: string) => ({
  subject,
  preheader: '',
  html: '<!doctype html><p>…</p>',
  text: '…',
})

/** `GET /api/newsletters/:id/mail`: what was mailed of an issue, as it was frozen when its owner confirmed it. */
export const frozenMail: Endpoint = declaredEndpoint(
  {
    path: '/:id/mail',
    method: 'get',
    handler: async (req) => {
      requireStaff(req)
      const mailing = await mailingOf(req.payload, (await issueOf(req)).id)
      if (!mailing) throw new NotFound(req.t)
      const { content, sender, startsAt } = mailing
      const mail: FrozenMail = {
        content: { en: withoutLinks(content.en, 'en'), es: withoutLinks(content.es, 'es') },
        sender,
        startsAt,
      }
      return answerPrivately(mail)
    },
  },
  {
    summary: 'Read the mail of an issue as it was sent',
    description:
      'As it was frozen when its owner confirmed it, in both languages. Where each reader had links of their own, it leads nowhere. Show the HTML in a frame that runs nothing.',
    tag: 'Newsletter',
    security: 'staff',
    answers: {
      200: {
        description: 'The mail.',
        schema: {
          type: 'object',
          required: ['content', 'sender', 'startsAt'],
          properties: {
            content: { type: 'object', required: ['en', 'es'], properties: { en: letter, es: letter } },
            sender: {
              type: 'object',
              properties: { name: text, address: text, replyTo: { type: ['string', 'null'] } },
            },
            startsAt: { type: 'string', format: 'date-time', description: 'When sending began or begins.' },
          },
        },
        example: {
          content: { en: example('Calm'), es: example('Calma') },
          sender: { name: 'Dynamic Journeys', address: 'hello@example.org', replyTo: null },
          startsAt: '2026-12-01T09:00:00.000Z',
        },
      },
      403: { description: 'For staff only.' },
      404: { description: 'There is no such issue, or it was not confirmed for sending.' },
    },
  },
)

type Letter = Mailing['content']['en']

/** Links of a reader lead nowhere and say whose they are; as text, words stand in their place. */
const withoutLinks = (mail: Letter, language: 'en' | 'es'): Letter =>
  (Object.keys(placeholders) as (keyof typeof placeholders)[]).reduce(
    ({ html, text: plain, ...rest }, name) => ({
      ...rest,
      html: html
        .replaceAll(`href="${placeholders[name]}"`, `title="${theirs[name][language]}"`)
        .replaceAll(placeholders[name], theirs[name][language]),
      text: plain.replaceAll(placeholders[name], theirs[name][language]),
    }),
    mail,
  )

const theirs: Record<keyof typeof placeholders, Words> = {
  unsubscribe: words('each reader’s own link to leave', 'enlace de cada lector para darse de baja'),
  preferences: words(
    'each reader’s own link to their preferences',
    'enlace de cada lector a sus preferencias',
  ),
}
