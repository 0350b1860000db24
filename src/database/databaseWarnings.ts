import type { Payload } from 'payload'
import { env } from '../env'

/** What is worth mending about the database though it works, one plain sentence each. */
export const databaseWarnings = ({ db }: Payload): string[] =>
  env.DATABASE_URL && !hasTransactions(db) ? [noTransactions] : []

// Payload sets this to false in silence when the address names no replica set.
const hasTransactions = (db: Payload['db']) => 'transactionOptions' in db && Boolean(db.transactionOptions)

const noTransactions =
  'MongoDB runs without transactions: a change that is cut off may be stored by half. ' +
  'Use a replica set (one node is enough) and name it in DATABASE_URL with ?replicaSet=…'
