import type { Request, RequestHandler, Response } from 'express'
import { headersForEveryone, headersForOrigin, isForEveryone, preflightHeaders } from '../../delivery/cors'
import { isKnownOrigin } from '../isKnownOrigin'
import { answerProblem } from './answerErrors'
import { canonicalPath } from './canonicalPath'

/** Says which pages may read an answer of the API (CORS), and answers browsers that ask beforehand. */
export const crossOrigin: RequestHandler = async (req, res, next) => {
  const wanted = req.headers['access-control-request-method']
  if (req.method !== 'OPTIONS') {
    await allow(req, res, { method: req.method, hasKey: req.headers.authorization !== undefined })
    return next()
  }
  if (wanted === undefined) return void res.status(204).set('Allow', methods).end()
  const hasKey = /(^|[\s,])authorization($|[\s,])/i.test(
    String(req.headers['access-control-request-headers'] ?? ''),
  )
  const allowed = await allow(req, res, { method: wanted, hasKey })
  if (!allowed) return answerProblem(req, res, 403, refusal)
  res
    .status(204)
    .set(preflightHeaders(allowed === '*'))
    .set('Cache-Control', 'no-store')
    .end()
}

const methods = 'GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS'
const refusal =
  'Pages of this origin may not send this. Name the origin with the API client in the admin panel, or in CORS_ORIGINS.'

/**
 * Sets the headers; answers the origin that they allow, if any. Where Next puts a `Vary` of its own in the place of
 * ours, nothing is lost: what is not for everyone is not stored.
 */
const allow = async (req: Request, res: Response, asked: { method: string; hasKey: boolean }) => {
  const { origin } = req.headers
  const isOpen = isForEveryone({ ...asked, path: canonicalPath(req.originalUrl) })
  const known = !isOpen && origin !== undefined && (await isKnownOrigin(origin)) ? origin : undefined
  res.set(isOpen ? headersForEveryone : headersForOrigin(known))
  return isOpen ? '*' : known
}
