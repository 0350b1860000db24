import { createHmac } from 'node:crypto'
import { type Endpoint, Forbidden, type PayloadRequest } from 'payload'
import { answerPrivately } from '../../../lib/answerPrivately'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import type { Locale } from '../../../lib/locale'
import { words } from '../../../lib/words'
import { linksFor } from '../../subscribing'
import { outcomeOf } from '../core/outcomeOf'
import type { Attempt } from '../core/ports'
import { freeze } from '../mailing/freeze'
import { refused } from '../mailing/refused'
import type { FrozenIssue } from '../messenger/frozenIssue'
import { letterWriter } from '../messenger/letterWriter'
import { messenger, sign } from '../outgoing'
import { issueToMail } from './issueOf'
import { requireWriter } from './rights'

/** `POST /api/newsletters/:id/test-send`: an issue as it is now, in both languages, to whoever asks and to nobody else. */
export const testSend: Endpoint = declaredEndpoint(
  {
    path: '/:id/test-send',
    method: 'post',
    handler: async (req) => {
      requireWriter(req)
      if (req.user?.collection !== 'users') throw new Forbidden(req.t)
      const { email } = req.user
      const frozen = await freeze(req, await issueToMail(req))
      for (const language of ['en', 'es'] as const) await sendTo(req, { email, language, frozen })
      return answerPrivately({ to: email })
    },
  },
  {
    summary: 'Mail an issue to oneself',
    description: 'As it is now, in English and in Spanish. Whoever may write issues may.',
    tag: 'Newsletter',
    security: 'staff',
    answers: {
      200: {
        description: 'Both were accepted by the email server.',
        schema: { type: 'object', required: ['to'], properties: { to: { type: 'string' } } },
        example: { to: 'editor@example.org' },
      },
      403: { description: 'You may not write issues.' },
      404: { description: 'There is no such issue.' },
      409: { description: 'The issue is in the trash.' },
      422: { description: 'It has no subject, or subject or sender can’t stand in an email.' },
      502: { description: 'The email server did not accept it.' },
    },
  },
)

const badGateway = 502

type Test = { email: string; language: Locale; frozen: FrozenIssue }

const sendTo = async (req: PayloadRequest, { email, language, frozen }: Test) => {
  const token = createHmac('sha256', email).update(`${Date.now()}`).digest('hex').slice(0, 24)
  const letter = await letterWriter(
    asTest(frozen),
    sign,
  )({
    ...{ email, language, token },
    links: linksFor({ email, language }),
  })
  const line = messenger.line()
  const attempt: Attempt = (await line.open()) ?? (await line.send(letter, Promise.resolve(true)))
  line.close()
  const { kind, text } = outcomeOf(attempt)
  if (kind !== 'accepted') throw refused(req, notAccepted(text), badGateway)
}

const asTest = (frozen: FrozenIssue): FrozenIssue => {
  const { en, es } = frozen.content
  const content = {
    en: { ...en, subject: `Test: ${en.subject}` },
    es: { ...es, subject: `Prueba: ${es.subject}` },
  }
  return { ...frozen, content }
}

const notAccepted = (said: string) =>
  words(
    `The email server did not accept the test. It said: ${said}`,
    `El servidor de correo no aceptó la prueba. Respondió: ${said}`,
  )
