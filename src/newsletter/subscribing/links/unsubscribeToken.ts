import { createHmac, timingSafeEqual } from 'node:crypto'
import { keyFor } from '../keys/rootKey'

const keyBytes = 32
const macBytes = 16

/**
 * What stands in an unsubscribe link: the key of the address and a MAC. It never expires, needs no subscriber and
 * outlives a change of the secret.
 */
export const unsubscribeToken = (addressKey: string): string => {
  const key = Buffer.from(addressKey, 'hex')
  return Buffer.concat([key, macOf(key)]).toString('base64url')
}

/** The key of the address that a token was made for; undefined for what is no token of ours. */
export const addressKeyIn = (token: unknown): string | undefined => {
  if (typeof token !== 'string' || !/^[\w-]{64}$/.test(token)) return undefined
  const bytes = Buffer.from(token, 'base64url')
  const key = bytes.subarray(0, keyBytes)
  return timingSafeEqual(bytes.subarray(keyBytes), macOf(key)) ? key.toString('hex') : undefined
}

const macOf = (key: Buffer): Buffer =>
  createHmac('sha256', keyFor('unsubscribe links')).update(key).digest().subarray(0, macBytes)
