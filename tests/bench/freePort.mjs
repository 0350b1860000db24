import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:net'

// Below the ports that systems give to outgoing connections.
const first = 20_000
const last = 29_999

// Two programs that begin at the same port would find it free at the same moment.
let next = randomInt(first, last + 1)

/** A port that nobody listens on, never the same twice in a row. */
export const freePort = async () => {
  for (let tries = first; tries <= last; tries += 1) {
    const port = next
    next = next === last ? first : next + 1
    if (await isFree(port)) return port
  }
  throw new Error(`No port from ${first} to ${last} is free.`)
}

const isFree = async (port) => {
  const probe = createServer().listen(port)
  try {
    await once(probe, 'listening')
    return true
  } catch {
    return false
  } finally {
    probe.close()
  }
}
