import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '../../envSchema'
import { mongodbStore } from './mongodbStore'
import type { SealedStore } from './sealedStore'
import { sqliteStore } from './sqliteStore'

/** What this installation keeps sealed, or null while it has no database. */
export const openSealedStore = async ({
  DATABASE_URL,
  DATA_DIR,
}: Pick<Env, 'DATABASE_URL' | 'DATA_DIR'>): Promise<SealedStore | null> => {
  if (DATABASE_URL) return mongodbStore(DATABASE_URL)
  const file = path.resolve(DATA_DIR, 'stillpoint.sqlite')
  return existsSync(file) ? sqliteStore(file) : null
}
