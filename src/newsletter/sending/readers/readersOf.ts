import type { Payload } from 'payload'
import { bareSqlite } from '../../../database/bare'
import { mongodbReaders } from './mongodbReaders'
import type { Readers } from './readers'
import { sqliteReaders } from './sqliteReaders'

/** The readers in this database. */
export const readersOf = (payload: Payload): Readers => {
  const sqlite = bareSqlite(payload)
  return sqlite ? sqliteReaders(sqlite.client) : mongodbReaders(payload)
}
