import { randomBytes } from 'node:crypto'
import type { RequestHandler } from 'express'
import helmet from 'helmet'
import { env } from '../../env'
import { serverOrigins } from '../../lib/serverOrigins'
import { canonicalPath } from './canonicalPath'

/** Whether people reach this server by https. */
export const isHttps = env.SERVER_URL?.startsWith('https:') ?? false
const isDevelopment = env.NODE_ENV === 'development'

const fixedHeaders = helmet({
  contentSecurityPolicy: false,
  // Pictures and answers of the API are meant for front ends on other origins.
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  strictTransportSecurity: isHttps,
})

const policyFor = (nonce: string): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    `connect-src 'self' ${serverOrigins.join(' ')}${isDevelopment ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ')

// An uploaded file is shown, never run.
const uploadPolicy = "default-src 'none'; sandbox"

/**
 * The usual security headers, and a content security policy (CSP level 3) with a nonce. Next reads the nonce from the
 * request and puts it on every script of the panel; pages of ours find it in `res.locals.nonce`.
 */
export const securityHeaders: RequestHandler = (req, res, next) => {
  const isUpload = canonicalPath(req.url).startsWith('/api/media/file/')
  const nonce = randomBytes(16).toString('base64')
  const policy = isUpload ? uploadPolicy : policyFor(nonce)
  res.locals.nonce = nonce
  req.headers['content-security-policy'] = policy
  res.setHeader('Content-Security-Policy', policy)
  res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=()')
  fixedHeaders(req, res, next)
}
