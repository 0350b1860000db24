import os from 'node:os'
import pino from 'pino'
import { env } from '../env'
import { processClock } from './processClock'

const chunkBytes = 15 * 1024
const flushEveryMs = 250

/** Where lines go, a chunk at a time; it takes bytes, though pino's types know of text alone. */
const output: { write(bytes: Uint8Array | string): unknown; flushSync(): void } = pino.destination({
  sync: true,
  contentMode: 'buffer',
})

// Lines are gathered: by itself, one would cost more to write than the stored answer that it tells of. There is room for
// one more line of a delivered answer, however long: Node reads no head beyond 16 kB.
const chunk = Buffer.allocUnsafe(chunkBytes + 20 * 1024)
let used = 0
let passing: NodeJS.Timeout | undefined

const append = (line: string) => {
  const bytes = Buffer.byteLength(line)
  if (bytes > chunk.length - used) passOn()
  if (bytes > chunk.length) return void output.write(Buffer.from(line))
  used += chunk.write(line, used)
  passOnSoon()
}

const passOnSoon = () => {
  if (used > chunkBytes) passOn()
  else passing ??= setTimeout(passOn, flushEveryMs).unref()
}

const passOn = () => {
  clearTimeout(passing)
  passing = undefined
  if (used === 0) return
  // A copy, since the next lines may come before these are written.
  const lines = Buffer.from(chunk.subarray(0, used))
  used = 0
  output.write(lines)
}

const flushSync = () => {
  passOn()
  output.flushSync()
}
process.on('exit', flushSync)

const stream = { write: append, flushSync }

/** The log of the whole process: JSON lines on standard output. */
export const logger = pino({ level: env.LOG_LEVEL }, stream)

/** `since`: when the request came, by `processClock()`. */
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

/**
 * The line of the access log for an answer of the delivery cache. It is put together by hand, and gathered as bytes:
 * pino, fast as it is, would take a third of the time that such an answer takes, and measuring and joining each line as
 * text a tenth. All of it has to be ASCII that needs no escaping.
 */
export const logDelivered = ({ id, method, path, status, since }: Delivered): void => {
  if (!isLogged) return
  const now = processClock()
  const request = `${id}","method":"${method}","path":"${path}"},"res":{"status":${status}}`
  const end = `,"responseTime":${Math.round(now - since)},"msg":"request completed"}\n`
  used += chunk.write(beginningAt(Math.floor(now)) + request + end, used, 'latin1')
  passOnSoon()
}
