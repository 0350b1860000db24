import path from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { env } from '../../env'
import { dataDirectory } from '../../lib/directories'
import { processWide } from '../../lib/processWide'
import type { Alarm } from './alarm'
import { type Freshness, keepFresh } from './keepFresh'
import { mongodbAlarm } from './mongodbAlarm'
import { mongodbRegistry } from './mongodbRegistry'
import { redisRegistry } from './redisRegistry'
import type { Registry } from './registry'
import { sqliteAlarm } from './sqliteAlarm'
import { sqliteRegistry } from './sqliteRegistry'

const shared = processWide('freshness', (): { freshness?: Freshness } => ({}))

/** Announces a change to all processes. Before the platform is open, nothing is stored that it could concern. */
export const announce: Freshness['announce'] = (commit) => shared.freshness?.announce(commit) ?? commit()

/** Waits before a change is begun, while an answer needs a moment without changes. */
export const giveWay: Freshness['giveWay'] = async () => shared.freshness?.giveWay()

/** Joins the other processes of this installation: by Redis where there is one, else by the database. */
export const beginFreshness = async (payload: Payload): Promise<Freshness> => {
  const onTrouble = (error: unknown) =>
    payload.logger.warn({ problem: String(error) }, 'The other processes can’t be asked; nothing is cached')
  shared.freshness = await keepFresh({ ...(await meetingPlaceOf(payload)), onTrouble })
  return shared.freshness
}

/** Leaves the other processes. */
export const endFreshness = async (): Promise<void> => {
  await shared.freshness?.stop()
  delete shared.freshness
}

const meetingPlaceOf = async ({ db, logger }: Payload): Promise<{ registry: Registry; alarm?: Alarm }> => {
  const { connection }: { connection?: unknown } = db
  const mongodb = () => (connection as MongooseAdapter['connection']).getClient().db()
  if (!env.REDIS_URL)
    return { registry: env.DATABASE_URL ? mongodbRegistry(mongodb) : await sqliteRegistry(processesFile) }
  const alarm = env.DATABASE_URL ? mongodbAlarm(mongodb) : await sqliteAlarm(processesFile)
  const registry = await redisRegistry(env.REDIS_URL, (error) =>
    logger.warn({ problem: String(error) }, 'Redis'),
  )
  return { registry, alarm }
}

const processesFile = path.join(dataDirectory, 'processes.sqlite')
