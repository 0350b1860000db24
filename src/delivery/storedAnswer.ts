import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { headOf } from './headOf'

export type Encoding = 'identity' | 'gzip' | 'br'

/** One encoding of an answer, with its strong ETag (RFC 9110 §8.8.3). Headers are flat lists of names and values. */
export type Representation = {
  /** A string holds a byte in each character. */
  body: Buffer | string
  etag: string
  /** What describes the body; 304 goes without. */
  contentHeaders: string[]
  headers: string[]
  /** The same as text, from the status line on, as a stored answer begins: whole, and for whom has it already. */
  heads: { 200: string; 304: string }
}

/** An answer of 200 in every encoding, ready to be written. */
export type StoredAnswer = Record<Encoding, Representation>

const inGzip = promisify(gzip)
const inBrotli = promisify(brotliCompress)

/** Below this a compressed answer saves less than its headers cost. */
const smallest = 1024

/** Up to this size, head and body are written as one piece of text, which Node does without asking for memory. */
const largestInOnePiece = 12 * 1024

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
    return {
      body: bytes.length > largestInOnePiece ? bytes : bytes.toString('latin1'),
      etag,
      contentHeaders,
      headers: common,
      heads: {
        200: headOf(200, [...contentHeaders, ...common, ...hit]),
        304: headOf(304, [...common, ...hit]),
      },
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

/** The room that an answer takes, in bytes. */
export const bytesOf = (answer: StoredAnswer): number =>
  [...new Set(Object.values(answer))].reduce(
    (sum, { body, heads }) => sum + body.length + heads[200].length + heads[304].length,
    0,
  )
