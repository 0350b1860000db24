import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { atEnd } from '../bench/leftovers.mjs'
import { hasMongodb, redisServer } from '../engines/engines.mjs'
import { startRedis } from '../engines/redis.mjs'
import { hammer } from './hammer.mjs'
import { startServers } from './servers.mjs'
import { setups } from './setups.mjs'

/** Long enough for every kind of change, and for pages to be asked as well. */
const wholeSeconds = 30

/** Runs each set-up that this machine can run, one after the other. Answers what was seen, with the title of each. */
export const runAll = async ({ names, seconds, isBroken, say }) => {
  const results = []
  for (const name of names) {
    const setup = setups[name]
    const missing = missingFor(setup)
    if (missing) {
      if (process.env.CI) throw new Error(missing)
      say(missing)
      continue
    }
    say(`${setup.title}: ${seconds} s …`)
    const isWhole = seconds >= wholeSeconds
    results.push({ ...setup, isWhole, ...(await run({ setup, seconds, isWhole, isBroken })) })
  }
  return results
}

const missingFor = ({ title, needsMongodb, needsRedis }) => {
  const how = 'sudo scripts/install-test-engines.sh installs it.'
  if (needsMongodb && !hasMongodb()) return `Skipped ${title}: there is no MongoDB. ${how}`
  if (needsRedis && !redisServer) return `Skipped ${title}: there is no Redis. ${how}`
  return undefined
}

const run = async ({ setup, seconds, isWhole, isBroken }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-hammer-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  const redis = setup.needsRedis ? await startRedis() : undefined
  const env = {
    ...(setup.needsMongodb && (await onMongodb())),
    ...(redis && { REDIS_URL: redis.url }),
  }
  const preload = isBroken ? sabotageOf(setup) : undefined
  const servers = await startServers({ count: setup.count, folder, env, preload })
  try {
    return await hammer({ ports: servers.map(({ port }) => port), seconds, isWhole, untilStale: isBroken })
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()))
    await redis?.stop()
  }
}

const sabotageOf = ({ count }) =>
  new URL(count === 1 ? './breakRevision.mjs' : './breakFollowing.mjs', import.meta.url).href

/** The engine, started with the first set-up that wants it, and a database of this run's own on it. */
const onMongodb = async () => {
  if (!process.env.TEST_DATABASE_URL) {
    const { startMongodbEngine } = await import('../engines/globalSetup.mjs')
    await startMongodbEngine()
    atEnd(() => globalThis.stopMongodbEngine?.())
  }
  const url = new URL(process.env.TEST_DATABASE_URL)
  url.pathname = `/stillpoint-hammer-${randomUUID()}`
  return { DATABASE_URL: url.href, PAYLOAD_SECRET: 'only-for-the-hammer-of-one-single-run' }
}
