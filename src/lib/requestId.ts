import { randomBytes } from 'node:crypto'

const idDigits = 24
const idsAtOnce = 512

// Made many at a time: a UUID of `node:crypto` would cost six times as much at every request.
let pool = ''
let used = 0

/** An id for one request, 24 hex digits that nobody can guess, sent as `X-Request-Id` and written to the log. */
export const requestId = (): string => {
  if (used === pool.length) {
    pool = randomBytes((idDigits / 2) * idsAtOnce).toString('hex')
    used = 0
  }
  used += idDigits
  return pool.slice(used - idDigits, used)
}
