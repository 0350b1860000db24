import { createHash, randomBytes } from 'node:crypto'

/** A new key: 256 random bits behind a prefix by which scanners can find one that was published by mistake. */
export const newApiKey = (): string => `stillpoint_${randomBytes(32).toString('base64url')}`

/** What is kept of a key. A plain SHA-256 is enough, since the key itself is random. */
export const hashOfApiKey = (key: string): string => createHash('sha256').update(key).digest('hex')

/** True for what could be one of our keys. */
export const isApiKey = (text: string): boolean => /^stillpoint_[\w-]{43}$/.test(text)

/**
 * What an `Authorization` header gives as a key (RFC 6750), well-formed or not; undefined where it is no attempt at
 * one, but the token of a session or the password of a proxy.
 */
export const keyIn = (authorization: string | null | undefined): string | undefined => {
  const [, token] = /^bearer\b(.*)$/i.exec(authorization ?? '') ?? []
  const isSession = token?.split('.').length === 3
  if (token !== undefined && !isSession) return token.trim()
  // Without the scheme it is no credential, but certainly meant as one.
  return authorization?.includes('stillpoint_') ? '' : undefined
}
