/** What of a request decides who may read its answer. `path`: canonical, without the query. */
type Asked = { method: string; path: string; hasKey: boolean }

/** True for what anyone may read from any page: what is published, asked without a key. */
export const isForEveryone = ({ method, path, hasKey }: Asked): boolean =>
  !hasKey && (['GET', 'HEAD'].includes(method) || (method === 'POST' && path === '/api/graphql'))

const exposed = {
  'Access-Control-Expose-Headers':
    'Allow, Cache-Status, ETag, Link, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id',
}

/**
 * The CORS headers (Fetch standard §3.2.3) of an answer that is for everyone: the same for every request, so that they
 * can be stored with it. Browsers never let a page use them together with cookies.
 */
export const headersForEveryone = { 'Access-Control-Allow-Origin': '*', ...exposed }

/** The CORS headers of any other answer. `origin` is one that is known, or undefined; cookies are never allowed. */
export const headersForOrigin = (origin: string | undefined): Record<string, string> => ({
  ...(origin ? { 'Access-Control-Allow-Origin': origin, ...exposed } : {}),
  Vary: 'Origin',
})

const minutes = 60

/** What a browser may send after it has asked beforehand, for ten minutes. */
export const preflightHeaders = (isOpen: boolean): Record<string, string> => ({
  'Access-Control-Allow-Methods': isOpen ? 'GET, HEAD, POST' : 'GET, HEAD, POST, PATCH, PUT, DELETE',
  'Access-Control-Allow-Headers': isOpen ? requestHeaders : `Authorization, ${requestHeaders}`,
  'Access-Control-Max-Age': String(10 * minutes),
})

const requestHeaders = 'Cache-Control, Content-Type, If-Modified-Since, If-None-Match, X-Requested-With'
