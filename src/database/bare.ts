import type { Client } from '@libsql/client'
import type { Collection, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { RunAside } from './sqliteAside'

/** The SQLite file beneath Payload, for work on very many rows. */
export type BareSqlite = {
  /** Reads only. */
  client: Client
  /** Writes in one transaction, in turn with all other writers. */
  writeInTurn: <Result>(work: (client: Client) => Promise<Result>) => Promise<Result>
  /** The same on another thread, for what writes so often that all else would wait for the disk. */
  writeAside: <Result>(work: (run: RunAside) => Promise<Result>) => Promise<Result>
  /** Whole statements in one transaction there, where nobody asks for their rows: all of them or none. */
  scriptAside: (statements: string[]) => Promise<void>
}

/** The SQLite file of a platform, or undefined on MongoDB. */
export const bareSqlite = ({ db }: Payload): BareSqlite | undefined =>
  'writeInTurn' in db ? (db as typeof db & BareSqlite) : undefined

type Models = { collections: Record<string, { collection: Collection }> }

/** A collection of MongoDB beneath Payload and Mongoose. Throws on SQLite. */
export const bareMongodb = ({ db }: Payload, slug: string): Collection => {
  const model = 'collections' in db ? (db as typeof db & Models).collections[slug] : undefined
  if (!model) throw new Error(`There is no collection ${slug} of MongoDB.`)
  return model.collection
}

type Connected = { connection: { base: { mongo: { ObjectId: typeof ObjectId } } } }

/** The ids of MongoDB, of the driver that its adapter has loaded: beside SQLite nobody needs it. */
export const mongodbIds = ({ db }: Payload): typeof ObjectId =>
  (db as typeof db & Connected).connection.base.mongo.ObjectId
