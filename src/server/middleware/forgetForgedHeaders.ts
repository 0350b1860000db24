import type { RequestHandler } from 'express'
import { env } from '../../env'

const proxyHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
]

/** Without a trusted proxy, whoever sends these headers made them up; Next would believe them. */
export const forgetForgedHeaders: RequestHandler = (req, _res, next) => {
  if (env.TRUST_PROXY === 0) for (const header of proxyHeaders) delete req.headers[header]
  // Next calls this one to skip its own middleware.
  delete req.headers['x-middleware-subrequest']
  next()
}
