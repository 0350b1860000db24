import type { IncomingHttpHeaders } from 'node:http'
import type { RequestHandler } from 'express'
import { platform } from '../../lib/platformPort'
import { serverOrigins } from '../../lib/serverOrigins'
import { clientOf } from './admitKeys'

/** Documents and lists of them; nothing that is streamed, as files are. */
const reads = /^\/api\/(?!graphql)(globals\/)?[a-z-]+(\/[\w-]{1,64})?(\?|$)/

/**
 * Has what API clients read answered by the platform itself. The detour through Next would cost each such answer a
 * tenth of its time, and the key would be looked up once more.
 */
export const answerKeys: RequestHandler = async (req, res, next) => {
  const client = clientOf(res)
  if (!client || req.method !== 'GET' || !reads.test(req.originalUrl)) return next()
  const request = new Request(serverOrigins[0] + req.originalUrl, { headers: headersOf(req.headers) })
  const response = await platform().read(request, client)
  res.status(response.status).setHeaders(response.headers)
  res.end(Buffer.from(await response.arrayBuffer()))
}

const headersOf = (sent: IncomingHttpHeaders): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(sent)) if (value !== undefined) headers.set(name, String(value))
  return headers
}
