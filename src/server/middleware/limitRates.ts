import type { Request, RequestHandler } from 'express'
import { rateLimit } from 'express-rate-limit'
import { isOwnCall, ownCallHeader } from '../../lib/ownCalls'
import { words } from '../../lib/words'
import { answerProblem } from './answerErrors'
import { canonicalPath } from './canonicalPath'
import { requestCounts } from './requestCounts'

const minute = 60_000

type Rule = { name: string; paths: RegExp; limit: number; windowMs: number; countsOnlyFailures?: boolean }

const rules: Rule[] = [
  {
    name: 'login',
    paths: /^\/api\/users\/(login|first-register)$/,
    limit: 20,
    windowMs: 15 * minute,
    countsOnlyFailures: true,
  },
  {
    name: 'password',
    paths: /^\/api\/users\/(forgot-password|reset-password|unlock)$/,
    limit: 10,
    windowMs: 15 * minute,
  },
  {
    name: 'messages',
    paths: /^(\/api\/form-submissions|(\/es)?\/forms\/[^/]+)$/,
    limit: 10,
    windowMs: 10 * minute,
  },
  {
    name: 'newsletter',
    paths: /^(\/api\/(subscribe|newsletter\/link)|(\/es)?\/newsletter\/(subscribe|preferences))$/,
    limit: 10,
    windowMs: 10 * minute,
  },
]

/** Holds what invites guessing or flooding to a number of POSTs for each address; 429 with Retry-After beyond it. */
export const limitRates = (): RequestHandler[] =>
  rules.map(({ name, paths, limit, windowMs, countsOnlyFailures = false }) =>
    rateLimit({
      limit,
      windowMs,
      store: requestCounts(name),
      skipSuccessfulRequests: countsOnlyFailures,
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      skip: (req: Request) =>
        req.method !== 'POST' || !paths.test(canonicalPath(req.url)) || isOwnCall(req.headers[ownCallHeader]),
      handler: (req, res) => answerProblem(req, res, 429, tooMany),
    }),
  )

const tooMany = words(
  'Too many attempts. Please wait a few minutes and try again.',
  'Han sido demasiados intentos. Espere unos minutos e inténtelo de nuevo.',
)
