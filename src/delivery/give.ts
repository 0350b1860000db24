import type { IncomingMessage, ServerResponse } from 'node:http'
import fresh from 'fresh'
import { preferredEncoding } from './preferredEncoding'
import { sendReady } from './sendReady'
import type { StoredAnswer } from './storedAnswer'

type Giving = {
  answer: StoredAnswer
  /** What the cache did (RFC 9211). */
  cacheStatus: 'hit' | 'fwd=miss' | 'fwd=miss; stored'
  /** The id of the request. */
  id: string
}

/** Writes an answer, or 304 to whom has it already (RFC 9110 §13.2.2). Returns the status. */
export const give = (
  req: IncomingMessage,
  res: ServerResponse,
  { answer, cacheStatus, id }: Giving,
): 200 | 304 => {
  const { etag, contentHeaders, headers, ready } = answer[preferredEncoding(acceptedBy(req))]
  const status = isKnown(req.headers['if-none-match'], etag) ? 304 : 200
  const isHead = req.method === 'HEAD'
  if (cacheStatus !== 'hit' || isHead || !sendReady(res, ready[status], id)) {
    const own = ['Cache-Status', `Stillpoint; ${cacheStatus}`, 'X-Request-Id', id]
    res.writeHead(status, [...(status === 304 ? [] : contentHeaders), ...headers, ...own])
    res.end(status === 304 || isHead ? undefined : ready[200].body)
  }
  return status
}

// `Cache-Control: no-cache`, which `fetch` adds to such a request, asks for a current answer. This one always is.
const isKnown = (known: string | undefined, etag: string): boolean =>
  known !== undefined && (known === etag || fresh({ 'if-none-match': known }, { etag }))

/** An answer that was just made: for everyone, or for the one who asked, such as 404. */
export type Made =
  | { answer: StoredAnswer; cacheStatus: Giving['cacheStatus'] }
  | { status: number; body: Buffer; headers: string[] }

/** Writes an answer that was just made. Returns the status. */
export const relay = (
  req: IncomingMessage,
  res: ServerResponse,
  { made, id }: { made: Made; id: string },
): number => {
  if ('answer' in made) return give(req, res, { ...made, id })
  res.writeHead(made.status, [...made.headers, 'X-Request-Id', id])
  res.end(req.method === 'HEAD' ? undefined : made.body)
  return made.status
}

const acceptedBy = ({ headers }: IncomingMessage): string | undefined => {
  const accepted = headers['accept-encoding']
  return typeof accepted === 'string' ? accepted : accepted?.[0]
}
