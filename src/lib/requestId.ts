import { randomFillSync } from 'node:crypto'

const idBytes = 12
const idsAtOnce = 512

// Asked for at every request: a UUID of `node:crypto` would cost six times as much.
const pool = Buffer.alloc(idBytes * idsAtOnce)
let used = pool.length

/** An id for one request, 24 hex digits that nobody can guess, sent as `X-Request-Id` and written to the log. */
export const requestId = (): string => {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += idBytes
  return pool.toString('hex', used - idBytes, used)
}
