import os from 'node:os'
import pino from 'pino'
import { env } from '../env'

const chunkBytes = 15 * 1024
const flushEveryMs = 250

// Lines are written a chunk at a time: by itself, a line would cost more than the stored answer that it tells of.
const destination = pino.destination({ sync: true, minLength: chunkBytes, periodicFlush: flushEveryMs })
process.on('exit', () => {
  passOn()
  destination.flushSync()
})

/** The log of the whole process: JSON lines on standard output. */
export const logger = pino({ level: env.LOG_LEVEL }, destination)

/** `since`: when the request came, by `performance.now()`. */
type Delivered = { id: string; method: string; path: string; status: number; since: number }

const isLogged = logger.isLevelEnabled('info')
const own = `,"pid":${process.pid},"hostname":${JSON.stringify(os.hostname())},"req":{"id":"`

let began = Number.NaN
let beginning = ''

/** How each line of one millisecond begins. Next makes `Date.now` too slow to be asked for each line. */
const beginningAt = (mark: number) => {
  if (mark !== began) {
    began = mark
    beginning = `{"level":${logger.levels.values.info},"time":${Date.now()}${own}`
  }
  return beginning
}

// With room for one more line, however long: Node reads no head beyond 16 kB.
const chunk = Buffer.allocUnsafe(chunkBytes + 20 * 1024)
let used = 0
let passing: NodeJS.Timeout | undefined

/**
 * The line of the access log for an answer of the delivery cache. It is put together by hand, and gathered as bytes:
 * pino, fast as it is, would take a third of the time that such an answer takes, and measuring and joining each line as
 * text a tenth. All of it has to be ASCII that needs no escaping.
 */
export const logDelivered = ({ id, method, path, status, since }: Delivered): void => {
  if (!isLogged) return
  const now = performance.now()
  const request = `${id}","method":"${method}","path":"${path}"},"res":{"status":${status}}`
  const end = `,"responseTime":${Math.round(now - since)},"msg":"request completed"}\n`
  used += chunk.write(beginningAt(Math.floor(now)) + request + end, used, 'latin1')
  if (used > chunkBytes) passOn()
  else passing ??= setTimeout(passOn, flushEveryMs).unref()
}

const passOn = () => {
  clearTimeout(passing)
  passing = undefined
  if (used > 0) destination.write(chunk.toString('latin1', 0, used))
  used = 0
}
