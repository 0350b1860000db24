import { createHash, randomBytes } from 'node:crypto'

/** A token for a link in a mail: 256 random bits, of which the database keeps the hash alone. */
export const newToken = (): { token: string; tokenHash: string } => {
  const token = randomBytes(32).toString('base64url')
  return { token, tokenHash: hashOfToken(token) }
}

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')
