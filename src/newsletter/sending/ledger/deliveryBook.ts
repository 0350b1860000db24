import type { Payload } from 'payload'
import { bareSqlite } from '../../../database/bare'
import type { Delivery, DeliveryState, Ledger } from '../core/ports'
import { mongodbBook } from './mongodbBook'
import { sqliteBook } from './sqliteBook'

/** A reader as the audience of an issue is written down. */
export type Listed = Omit<Delivery, 'id' | 'attempts'>

export type Counts = Record<DeliveryState, number>

/** The ledger, with what sending asks of it besides. */
export type DeliveryBook = Ledger & {
  /** Writes readers down once each, however often it is told of them. */
  list: (readers: Listed[]) => Promise<void>
  counts: (issue: string) => Promise<Counts>
  /** Puts the deliveries in these states back in line, as if they had not been tried. */
  requeue: (issue: string, states: DeliveryState[]) => Promise<void>
  /** Strikes out an issue that was never sent. */
  forget: (issue: string) => Promise<void>
}

/** The ledger of this database: below Payload, whose operations would take a hundred times as long. */
export const deliveryBook = (payload: Payload): DeliveryBook => {
  const sqlite = bareSqlite(payload)
  return sqlite ? sqliteBook(sqlite) : mongodbBook(payload)
}
