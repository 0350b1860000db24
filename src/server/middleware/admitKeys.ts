import type { RequestHandler, Response } from 'express'
import { rateLimit } from 'express-rate-limit'
import { type AdmittedClient, platform } from '../../lib/platformPort'
import { answerProblem } from './answerErrors'
import { requestCounts } from './requestCounts'

/**
 * Refuses a key that is not taken (401, RFC 6750 §3.1), or not from where it is used (403): its sender must not be
 * answered as anyone without being told.
 */
export const admitKeys: RequestHandler = async (req, res, next) => {
  const { authorization, origin } = req.headers
  if (authorization === undefined) return next()
  const admission = await platform().admitKey({ authorization, origin })
  if (admission?.isAdmitted === false) {
    if (admission.status === 401) res.set('WWW-Authenticate', 'Bearer error="invalid_token"')
    return answerProblem(req, res, admission.status, admission.problem)
  }
  res.locals.apiClient = admission
  next()
}

/** The API client whose key a request brought. */
export const clientOf = (res: Pick<Response, 'locals'>): AdmittedClient | undefined => res.locals.apiClient

/** Holds each API client to its requests a minute; 429 with Retry-After beyond them. */
export const limitKeys = (): RequestHandler =>
  rateLimit({
    windowMs: 60_000,
    store: requestCounts('keys'),
    limit: (_req, res) => clientOf(res)?.requestsPerMinute ?? 0,
    keyGenerator: (_req, res) => clientOf(res)?.id ?? '',
    skip: (_req, res) => clientOf(res) === undefined,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (req, res) =>
      answerProblem(
        req,
        res,
        429,
        'This key has sent too many requests. Please wait a moment and try again.',
      ),
  })
