import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import { requestId } from '../../lib/requestId'

/** One line a request, with the id that the answer carries as `X-Request-Id`; no query, no body, no secret in a path. */
export const accessLog = (logger: Logger) =>
  pinoHttp({
    logger,
    genReqId: (_req, res) => {
      const id = requestId()
      res.setHeader('X-Request-Id', id)
      return id
    },
    quietReqLogger: true,
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'info'),
    autoLogging: {
      ignore: ({ url = '' }) => unlogged.includes(url) || url.startsWith('/_next/static/'),
    },
    serializers: {
      req: (req) => ({ id: req.id, method: req.method, path: loggablePath(req.url) }),
      res: (res) => ({ status: res.statusCode }),
    },
  })

/** What the server asks itself, so that Next begins. */
export const wakePath = '/_next/wake'

/** What monitors ask, and the server itself as it starts. */
const unlogged = ['/healthz', '/readyz', wakePath]

const withSecret =
  /^(\/admin\/reset\/|\/api\/users\/verify\/|\/preview\/|(?:\/es)?\/newsletter\/(?:confirm|unsubscribe|preferences)\/)[^/]+/i

/** The path of an address without its query, and without the token that a mailed or shared link carries. */
export const loggablePath = (url: string): string => (url.split('?', 1)[0] ?? '').replace(withSecret, '$1…')
