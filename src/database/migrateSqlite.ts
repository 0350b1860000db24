import { copyFile, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from '@libsql/client'
import type { Migration, Payload } from 'payload'
import { dataDirectory } from '../lib/directories'
import { addIndexes } from './addIndexes'
import { migrations } from './migrations'
import { sqliteFile } from './sqliteFile'
import { withLock } from './withLock'

const marker = path.join(dataDirectory, 'migration.json')

/**
 * Opens the SQLite file and applies the committed migrations, in one process at a time. A copy of the file is kept
 * first. Migrations run outside of transactions, so one that was cut off is undone from that copy at the
 * next start.
 */
export const migrateSqlite = async (open: () => Promise<Payload>): Promise<Payload> => {
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 })
  return withLock(path.join(dataDirectory, 'lock.sqlite'), async () => {
    await undoInterruptedMigration()
    const payload = await open()
    await migrate(payload)
    await addIndexes(clientOf(payload))
    return payload
  })
}

const migrate = async (payload: Payload): Promise<void> => {
  const [first] = await pendingMigrations(payload)
  if (!first) return
  const copy = await keepCopy(payload, first.name)
  await writeMarker(copy)
  const client = clientOf(payload)
  // Of what a power cut takes away here, the next start undoes the rest; hundreds of waits for the disk are spared.
  await client.execute('pragma synchronous = normal')
  await (copy ? applyAll(payload) : quietly(payload, () => applyAll(payload)))
  await client.execute('pragma synchronous = full')
  // Until the log is written into the file, what a migration has deleted can still be read there.
  await client.execute('pragma wal_checkpoint(truncate)')
  await rm(marker)
}

const applyAll = (payload: Payload) => payload.db.migrate({ migrations: migrations as Migration[] })

/** For a new file: what it is made of in so many steps is of interest to nobody who starts for the first time. */
const quietly = async ({ logger }: Payload, work: () => Promise<void>): Promise<void> => {
  const { level } = logger
  if (level === 'info') logger.level = 'warn'
  try {
    await work()
  } finally {
    logger.level = level
  }
}

/** The committed migrations that the database has not seen yet, oldest first. */
const pendingMigrations = async (payload: Payload) => {
  const { rows } = await clientOf(payload).execute(
    "select name from sqlite_master where type = 'table' and name = 'payload_migrations'",
  )
  if (rows.length === 0) return migrations
  const { docs } = await payload.find({ collection: 'payload-migrations', pagination: false })
  return migrations.filter(({ name }) => !docs.some((done) => done.name === name))
}

const clientOf = ({ db }: Payload): Client => {
  const { client }: { client?: unknown } = db
  return client as Client
}

const keepCopy = async (payload: Payload, before: string): Promise<string | null> => {
  const { rows } = await clientOf(payload).execute('select count(*) as tables from sqlite_master')
  if (Number(rows[0]?.tables) === 0) return null
  const copy = path.join(dataDirectory, `before-${before}.sqlite`)
  await rm(copy, { force: true })
  await clientOf(payload).execute({ sql: 'vacuum into ?', args: [copy] })
  return copy
}

const writeMarker = async (copy: string | null) => {
  await writeFile(`${marker}.part`, JSON.stringify({ copy }), { flush: true })
  await rename(`${marker}.part`, marker)
}

const undoInterruptedMigration = async () => {
  const text = await readFile(marker, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (text === null) return
  const { copy } = JSON.parse(text) as { copy: string | null }
  await Promise.all(['-wal', '-shm'].map((suffix) => rm(`${sqliteFile}${suffix}`, { force: true })))
  if (copy) {
    await copyFile(copy, `${sqliteFile}.part`)
    await rename(`${sqliteFile}.part`, sqliteFile)
  } else await rm(sqliteFile, { force: true })
  await rm(marker)
}
