import { createHmac, timingSafeEqual } from 'node:crypto'

/** The code that lets the first owner in: derived from the secret, so that it is the same after a restart. */
export const setupCode = (secret: string): string => {
  const digest = createHmac('sha256', secret).update('stillpoint: first owner').digest()
  const letters = [...digest.subarray(0, 16)].map((byte) => alphabet[byte % alphabet.length]).join('')
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}

/** Compares in constant time; upper and lower case, spaces and hyphens don't matter. */
export const isSetupCode = (given: unknown, secret: string): boolean => {
  const expected = Buffer.from(plain(setupCode(secret)))
  const actual = Buffer.from(plain(String(given ?? '')))
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

// 32 signs that are not mistaken for one another; 16 of them carry 80 bits.
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const plain = (code: string) => code.toUpperCase().replace(/[\s-]/g, '')
