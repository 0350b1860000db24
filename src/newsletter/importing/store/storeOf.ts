import type { Payload } from 'payload'
import { bareSqlite } from '../../../database/bare'
import type { ImportStore } from '../core/store'
import { mongodbStore } from './mongodbStore'
import { sqliteStore } from './sqliteStore'

/** What an import needs of this database, below Payload, whose operations do far more for each row than is needed here. */
export const storeOf = (payload: Payload): ImportStore => {
  const sqlite = bareSqlite(payload)
  return sqlite ? sqliteStore(sqlite) : mongodbStore(payload)
}
