import os from 'node:os'
import pino from 'pino'
import { env } from '../env'

const chunkBytes = 15 * 1024
const flushEveryMs = 250

// Lines are written a chunk at a time: by itself, a line would cost more than the stored answer that it tells of.
const destination = pino.destination({ sync: true, minLength: chunkBytes, periodicFlush: flushEveryMs })
process.on('exit', () => destination.flushSync())

/** The log of the whole process: JSON lines on standard output. */
export const logger = pino({ level: env.LOG_LEVEL }, destination)

type Delivered = { id: string; method: string; path: string; status: number; responseTime: number }

const isLogged = logger.isLevelEnabled('info')
const own = `,"pid":${process.pid},"hostname":${JSON.stringify(os.hostname())},"req":{"id":"`

let began = 0
let beginning = ''

/** How each line of one millisecond begins. */
const beginningAt = (now: number) => {
  if (now !== began) {
    began = now
    beginning = `{"level":${logger.levels.values.info},"time":${now}${own}`
  }
  return beginning
}

/**
 * The line of the access log for an answer of the delivery cache. It is put together by hand, since pino, fast as it
 * is, would take a third of the time that such an answer takes. Nothing of it may need escaping.
 */
export const logDelivered = ({ id, method, path, status, responseTime }: Delivered): void => {
  if (!isLogged) return
  const request = `${id}","method":"${method}","path":"${path}"},"res":{"status":${status}}`
  destination.write(
    `${beginningAt(Date.now())}${request},"responseTime":${responseTime},"msg":"request completed"}\n`,
  )
}
