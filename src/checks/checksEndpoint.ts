import { APIError, type FlattenedField, Forbidden, type Payload, type PayloadRequest } from 'payload'
import { isStaff } from '../access/roles'
import { answerPrivately } from '../lib/answerPrivately'
import { declaredEndpoint } from '../lib/declaredEndpoint'
import { sayTo } from '../lib/sayTo'
import { checkContent } from './checkContent'
import { checksDeclaration } from './checksDeclaration'
import { claimWords } from './claimWords'

/** `POST /api/checks`: what could be better in a text, before it is saved. */
export const checksEndpoint = declaredEndpoint(
  {
    path: '/checks',
    method: 'post',
    handler: async (req) => {
      if (!isStaff({ req })) throw new Forbidden(req.t)
      const { collection, global, locale, data } = await bodyOf(req)
      const language = locale === 'es' ? 'es' : 'en'
      const findings = await checkContent(req.payload, {
        data,
        fields: fieldsOf(req.payload, { collection, global }),
        language,
        reader: req.i18n.language === 'es' ? 'es' : 'en',
        claimWords: await claimWords(req.payload, language),
      })
      const told = findings.map(({ path, label, check, problem, advice }) => ({
        ...{ path, label, check },
        problem: sayTo(req, problem),
        advice: sayTo(req, advice),
      }))
      return answerPrivately({ findings: told })
    },
  },
  checksDeclaration,
)

type Body = { collection?: unknown; global?: unknown; locale?: unknown; data?: unknown }

const bodyOf = async (req: PayloadRequest): Promise<Body> => {
  try {
    const body: unknown = await req.json?.()
    if (typeof body === 'object' && body !== null) return body
  } catch {
    // Told below: what is no JSON is no object either.
  }
  throw new APIError('The body must be a JSON object.', 400, undefined, true)
}

const fieldsOf = (payload: Payload, { collection, global }: Body): FlattenedField[] => {
  const { collections, globals } = payload.config
  const found =
    collections.find(({ slug }) => slug === collection) ?? globals.find(({ slug }) => slug === global)
  if (found) return found.flattenedFields
  throw new APIError('Name a collection or a global.', 400, undefined, true)
}
