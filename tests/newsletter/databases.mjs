import { randomUUID } from 'node:crypto'
import { atEnd } from '../bench/leftovers.mjs'
import { hasMongodb } from '../engines/engines.mjs'

export const titles = { sqlite: 'SQLite', mongodb: 'MongoDB' }

export const isMissing = (database) => database === 'mongodb' && !hasMongodb()

/** A database of its own for each run; none for SQLite, whose file goes with the folder. */
export const databaseUrlOf = async (database) => {
  if (database === 'sqlite') return undefined
  if (!process.env.TEST_DATABASE_URL) {
    const { startMongodbEngine } = await import('../engines/globalSetup.mjs')
    await startMongodbEngine()
    atEnd(() => globalThis.stopMongodbEngine?.())
  }
  const url = new URL(process.env.TEST_DATABASE_URL)
  url.pathname = `/stillpoint-newsletter-${randomUUID()}`
  return url.href
}
