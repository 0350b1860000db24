import type { Endpoint, PayloadRequest } from 'payload'
import { declaredEndpoint } from '../../../lib/declaredEndpoint'
import { requireTime } from '../../../lib/requireTime'
import { words } from '../../../lib/words'
import { consentShown } from '../consent/consentShown'
import { takeRequest } from '../requests/takeRequest'
import { answerTaken } from './answerTaken'
import { addressIn, bodyOf, languageIn, lineIn } from './bodyOf'
import { subscribeDeclaration } from './declarations/subscribeDeclaration'

/**
 * `POST /api/subscribe`: somebody asks for the newsletter. Everybody gets the same answer; what it means for their
 * address is found out afterwards.
 */
export const subscribe: Endpoint = declaredEndpoint(
  {
    path: '/subscribe',
    method: 'post',
    handler: async (req) => {
      const body = await bodyOf(req)
      const language = languageIn(req, body)
      // A program is told what a person is told, so that it learns nothing from the answer.
      if (!body.homepage) await take(req, body, language)
      return answerTaken(req, { message: thanks, page: '/newsletter/subscribe/sent', language })
    },
  },
  subscribeDeclaration,
)

const take = async (req: PayloadRequest, body: Record<string, unknown>, language: 'en' | 'es') => {
  const email = addressIn(req, body)
  requireTime(req, body.elapsedMs === undefined ? undefined : Number(body.elapsedMs))
  const shown = await consentShown(req.payload, { version: body.consent, language })
  const formAddress = pageIn(body.formAddress) ?? pageIn(req.headers.get('referer'))
  const source = lineIn(body.source, 80) || 'API'
  await takeRequest(req.payload, { kind: 'subscribe', email, language, ...shown, formAddress, source })
}

// Without a query, which may hold anything.
const pageIn = (address: unknown): string | null => {
  if (typeof address !== 'string' || !/^https?:\/\//.test(address) || !URL.canParse(address)) return null
  const { origin, pathname } = new URL(address)
  return (origin + pathname).slice(0, 300)
}

const thanks = words(
  'Please look in your inbox: we have sent you an email. You are on the list once you confirm it there.',
  'Mire su buzón, por favor: le hemos enviado un correo. Estará en la lista en cuanto lo confirme ahí.',
)
