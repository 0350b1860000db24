import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

type Key = {
  /** The secret of the installation. */
  secret: string
  /** What is signed, such as `preview links`: a signature for one purpose is none for another. */
  purpose: string
}

/** A text with its signature: HMAC-SHA-256 (RFC 2104) under a key that HKDF (RFC 5869) derives for the purpose. */
export const sign = (text: string, key: Key): string =>
  `${Buffer.from(text).toString('base64url')}.${signatureOf(text, key).toString('base64url')}`

/** The text of what `sign` made, or undefined if it was changed or signed for something else. */
export const signedText = (signed: string, key: Key): string | undefined => {
  const [body = '', signature = ''] = signed.split('.')
  const text = Buffer.from(body, 'base64url').toString('utf8')
  const given = Buffer.from(signature, 'base64url')
  const expected = signatureOf(text, key)
  return given.length === expected.length && timingSafeEqual(given, expected) && sign(text, key) === signed
    ? text
    : undefined
}

const signatureOf = (text: string, { secret, purpose }: Key): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', secret, '', `stillpoint: ${purpose}`, 32)))
    .update(text)
    .digest()
