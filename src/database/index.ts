import { env } from '../env'
import { sqliteFile } from './sqliteFile'

/**
 * MongoDB where `DATABASE_URL` says so, else one SQLite file under the data folder. Only the adapter in use is loaded:
 * the other would take more memory than all that this platform adds to Payload.
 */
export const database = async () =>
  env.DATABASE_URL
    ? (await import('./mongodb')).mongodb(env.DATABASE_URL)
    : (await import('./sqlite')).sqlite(`file:${sqliteFile}`)
