import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** A text was sealed with another secret, or has been tampered with. */
export class SealBroken extends Error {}

export type Lock = {
  /** The secret of the installation, then those that it had before: the first seals, and all of them open. */
  secrets: [string, ...string[]]
  /** What the text is for, such as `webhook secrets`: one purpose can't open what was sealed for another. */
  purpose: string
}

/** Encrypts a text for keeping: AES-256-GCM, under a key that HKDF (RFC 5869) derives for the purpose. */
export const seal = (text: string, { secrets, purpose }: Lock): string => {
  const { id, key } = keyOf(secrets[0], purpose)
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const sealed = Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${id}.${sealed.toString('base64url')}`
}

/** The text again. Throws SealBroken. */
export const unseal = (sealed: string, { secrets, purpose }: Lock): string => {
  const [sealedWith, body = ''] = sealed.split('.')
  const known = secrets.map((secret) => keyOf(secret, purpose)).find(({ id }) => id === sealedWith)
  if (!known) throw new SealBroken('This was sealed with another secret.')
  const bytes = Buffer.from(body, 'base64url')
  if (bytes.length < 28) throw new SealBroken('This is no sealed text.')
  const cipher = createDecipheriv('aes-256-gcm', known.key, bytes.subarray(0, 12))
  cipher.setAuthTag(bytes.subarray(-16))
  try {
    return `${cipher.update(bytes.subarray(12, -16), undefined, 'utf8')}${cipher.final('utf8')}`
  } catch (error) {
    throw new SealBroken('This sealed text was changed.', { cause: error })
  }
}

/** Whether a text is sealed with the secret of today. */
export const isSealedAnew = (sealed: string, { secrets, purpose }: Lock): boolean =>
  sealed.startsWith(`${keyOf(secrets[0], purpose).id}.`)

// The id tells which secret a text was sealed with, and nothing about the key.
const keyOf = (secret: string, purpose: string) => {
  const derived = Buffer.from(hkdfSync('sha256', secret, '', `stillpoint: ${purpose}`, 36))
  return { key: derived.subarray(0, 32), id: derived.subarray(32).toString('hex') }
}
