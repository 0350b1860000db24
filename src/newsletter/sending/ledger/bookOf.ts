import type { Payload } from 'payload'
import { bareSqlite } from '../../../database/bare'
import type { DeliveryBook } from './deliveryBook'
import { mongodbBook } from './mongodbBook'
import { sqliteBook } from './sqliteBook'

/** The ledger of this database: below Payload, whose operations would take a hundred times as long. */
export const bookOf = (payload: Payload): DeliveryBook => {
  const sqlite = bareSqlite(payload)
  return sqlite ? sqliteBook(sqlite) : mongodbBook(payload)
}
