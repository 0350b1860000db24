import { MemoryStore, type Options, type Store } from 'express-rate-limit'
import { RedisStore, type SendCommandFn } from 'rate-limit-redis'
import { inTime } from '../../delivery/revision/inTime'
import { env } from '../../env'
import { logger } from '../../lib/logger'

/**
 * Where the requests under a limit are counted, by its name: in Redis for all processes together, and in this one alone
 * where there is no Redis or it does not answer within a second. Then a limit holds for each process.
 */
export const requestCounts = (name: string): Store =>
  redis ? sharedCounts(redis, `stillpoint:requests:${name}:`) : new MemoryStore()

const connect = async (url: string) => {
  // Loaded where there is a Redis.
  const { createClient } = await import('@redis/client')
  const client = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: 2000 } })
  client.on('error', (error) => logger.warn({ problem: String(error) }, 'Redis does not count requests'))
  client.connect().catch(() => {})
  return client
}

const redis = env.REDIS_URL ? connect(env.REDIS_URL) : undefined

const sharedCounts = (connected: ReturnType<typeof connect>, prefix: string): Store => {
  const sendCommand: SendCommandFn = async (...command) => inTime((await connected).sendCommand(command))
  const shared = new RedisStore({ prefix, sendCommand })
  const own = new MemoryStore()
  let options: Options
  let isLoaded = false

  const orOwn = async <Result>(count: (store: Store) => Promise<Result> | Result): Promise<Result> => {
    try {
      if (!isLoaded) await shared.init(options)
      isLoaded = true
      return await count(shared)
    } catch {
      return count(own)
    }
  }

  return {
    prefix,
    init: (chosen) => {
      options = chosen
      own.init(chosen)
    },
    increment: (key) => orOwn((store) => store.increment(key)),
    decrement: (key) => orOwn((store) => store.decrement(key)),
    resetKey: (key) => orOwn((store) => store.resetKey(key)),
  }
}
