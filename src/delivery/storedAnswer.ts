import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { headOf } from './headOf'
import type { Ready } from './packet'

export type Encoding = 'identity' | 'gzip' | 'br'

/** One encoding of an answer, with its strong ETag (RFC 9110 §8.8.3). Headers are flat lists of names and values. */
export type Representation = {
  etag: string
  /** What describes the body; 304 goes without. */
  contentHeaders: string[]
  headers: string[]
  /** The same as a stored answer is sent: whole, and for whom has it already. */
  ready: { 200: Ready; 304: Ready }
}

/** An answer of 200 in every encoding, ready to be written. */
export type StoredAnswer = Record<Encoding, Representation>

const inGzip = promisify(gzip)
const inBrotli = promisify(brotliCompress)

/** Below this a compressed answer saves less than its headers cost. */
const smallest = 1024

const nothing = Buffer.alloc(0)

/** What the cache says of an answer from memory (RFC 9211). */
const hit = ['Cache-Status', 'Stillpoint; hit']

/** Encodes an answer once, so that giving it costs no more than writing it. */
export const toStoredAnswer = async (
  body: Buffer,
  contentType: string,
  headers: string[],
): Promise<StoredAnswer> => {
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 27)
  const encoded = (encoding: Encoding, bytes: Buffer): Representation => {
    const etag = encoding === 'identity' ? `"${tag}"` : `"${tag}-${encoding}"`
    const contentHeaders = [
      ...['Content-Type', contentType, 'Content-Length', String(bytes.length)],
      ...(encoding === 'identity' ? [] : ['Content-Encoding', encoding]),
    ]
    // Caches on the way may keep it but have to ask before they give it again, since a change is public at once.
    const common = [
      ...['ETag', etag, 'Cache-Control', 'public, max-age=0, must-revalidate'],
      ...['Vary', 'Accept-Encoding', ...headers],
    ]
    const ready = (status: number, sent: Buffer, own: string[]): Ready => ({
      status,
      head: headOf(status, [...own, ...common, ...hit]),
      body: sent,
    })
    return {
      etag,
      contentHeaders,
      headers: common,
      ready: { 200: ready(200, bytes, contentHeaders), 304: ready(304, nothing, []) },
    }
  }
  const identity = encoded('identity', body)
  if (body.length < smallest) return { identity, gzip: identity, br: identity }
  const [gzipped, brotli] = await Promise.all([
    inGzip(body),
    inBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  ])
  return { identity, gzip: encoded('gzip', gzipped), br: encoded('br', brotli) }
}

/** The room that an answer takes, in bytes: its heads are kept as text and, once it was asked for, as bytes. */
export const bytesOf = (answer: StoredAnswer): number =>
  [...new Set(Object.values(answer))].reduce(
    (sum, { ready }) => sum + ready[200].body.length + 2 * (ready[200].head.length + ready[304].head.length),
    0,
  )
