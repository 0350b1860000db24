import { createHmac } from 'node:crypto'
import { keyFor } from './rootKey'

/** What a normal address is known by where the address itself must not stand: its keyed hash (HMAC-SHA-256), in hex. */
export const addressKeyOf = (address: string): string =>
  createHmac('sha256', keyFor('addresses')).update(address).digest('hex')
