import type { Payload } from 'payload'
import { bareSqlite } from '../../../database/bare'
import type { DeliveryBook } from './deliveryBook'
import { mongodbBook } from './mongodbBook'
import { sqliteBook } from './sqliteBook'

/** The ledger of this database, below Payload, whose operations do far more for each row than is needed here. */
export const bookOf = (payload: Payload): DeliveryBook => {
  const sqlite = bareSqlite(payload)
  return sqlite ? sqliteBook(sqlite) : mongodbBook(payload)
}
