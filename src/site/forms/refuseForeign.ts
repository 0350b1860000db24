import type { RequestHandler } from 'express'
import { serverOrigins } from '../../lib/serverOrigins'

/**
 * Refuses a form that a page of another site sends (403), by what browsers say of themselves (Fetch Metadata, RFC 6454).
 * A browser that says nothing is let through: there are no cookies that could be misused.
 */
export const refuseForeign: RequestHandler = (req, _res, next) => {
  const site = req.get('sec-fetch-site')
  const isOurs = site ? ['same-origin', 'none'].includes(site) : isOwnOrigin(req.get('origin'), req.host)
  next(isOurs ? undefined : Object.assign(new Error('A form of another site'), { status: 403 }))
}

const isOwnOrigin = (origin: string | undefined, host: string) =>
  origin === undefined ||
  serverOrigins.includes(origin) ||
  (URL.canParse(origin) && new URL(origin).host === host)
