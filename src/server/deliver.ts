import type { RequestListener } from 'node:http'
import { createDelivery } from '../delivery'
import { headersForEveryone } from '../delivery/cors'
import type { DeliverySource } from '../lib/deliverySource'
import { logDelivered, logger } from '../lib/logger'
import { somethingWrong } from '../lib/problems'
import type { Website } from '../site'
import { isHttps } from './middleware/securityHeaders'
import { pageHeaders } from './pageHeaders'

/** Room for stored answers; a practice of ordinary size needs a few megabytes of it. */
const mostBytes = 64 * 1024 * 1024

/** An answer of data runs nothing, loads nothing and is framed by nobody; any origin may read it. */
const common = [
  'Content-Security-Policy',
  "default-src 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options',
  'nosniff',
  'Cross-Origin-Resource-Policy',
  'cross-origin',
  ...Object.entries(headersForEveryone).flat(),
  ...(isHttps ? ['Strict-Transport-Security', 'max-age=31536000; includeSubDomains'] : []),
]

type Options = {
  source: () => DeliverySource | undefined
  website: Website
  otherwise: RequestListener
}

/** Published content from memory, with the headers and the log line that Express gives everything else. */
export const deliver = ({ source, website, otherwise }: Options): RequestListener =>
  createDelivery({
    source,
    pages: { ...website, headers: Object.entries(pageHeaders).flat() },
    otherwise,
    headers: common,
    mostBytes,
    onGiven: ({ method = '', url }, { id, since, status }) =>
      logDelivered({ id, method, path: pathOf(url), status, since }),
    onError: (res, { id, error }) => {
      if (res.destroyed) return
      logger.error({ err: error, id }, 'request failed')
      if (res.headersSent) res.destroy()
      else res.writeHead(500, { 'Content-Type': 'application/json' }).end(failure)
    },
  })

/** What is delivered has a plain path: letters, digits, slashes and hyphens, and no secret. */
const pathOf = (url = ''): string => {
  const end = url.indexOf('?')
  return end < 0 ? url : url.slice(0, end)
}

const failure = JSON.stringify({ errors: [{ message: somethingWrong.en }] })
