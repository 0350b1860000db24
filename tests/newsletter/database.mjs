import { createHash, randomUUID } from 'node:crypto'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import { addressOf } from '../smtp/sink.mjs'

const atOnce = 1000

/** What the proofs do to the database behind the back of the servers: very many readers, and no minute to wait. */
export const databaseOf = ({ folder, databaseUrl }) => (databaseUrl ? mongodb(databaseUrl) : sqlite(folder))

const readers = function* (count) {
  for (let first = 1; first <= count; first += atOnce)
    yield Array.from({ length: Math.min(atOnce, count - first + 1) }, (_, index) => {
      const email = addressOf(first + index)
      return { email, addressKey: createHash('sha256').update(email).digest('hex') }
    })
}

const languageOf = (index) => (index % 4 === 0 ? 'es' : 'en')

const sqlite = (folder) => {
  const run = async (statement) => {
    const client = createClient({ url: `file:${path.join(folder, 'data/stillpoint.sqlite')}` })
    try {
      await client.execute('PRAGMA busy_timeout = 15000')
      await client.execute(statement)
    } finally {
      client.close()
    }
  }
  return {
    addReaders: async (count) => {
      const now = new Date().toISOString()
      for (const batch of readers(count))
        await run({
          sql: `insert into subscribers (id, email, address_key, language, state, updated_at, created_at)
            values ${batch.map(() => `(?, ?, ?, ?, 'confirmed', ?, ?)`).join(', ')}`,
          args: batch.flatMap(({ email, addressKey }, index) => [
            ...[randomUUID(), email, addressKey, languageOf(index), now, now],
          ]),
        })
    },
    skipUndo: (issue) =>
      run({
        sql: 'update mailings set starts_at = ? where issue = ?',
        args: [new Date().toISOString(), issue],
      }),
  }
}

const mongodb = (databaseUrl) => {
  const run = async (work) => {
    const client = await MongoClient.connect(databaseUrl)
    try {
      await work(client.db())
    } finally {
      await client.close()
    }
  }
  return {
    addReaders: (count) =>
      run(async (db) => {
        const now = new Date()
        for (const batch of readers(count))
          await db.collection('subscribers').insertMany(
            batch.map((reader, index) => ({
              ...reader,
              ...{ language: languageOf(index), state: 'confirmed', createdAt: now, updatedAt: now },
            })),
          )
      }),
    skipUndo: (issue) =>
      run((db) => db.collection('mailings').updateOne({ issue }, { $set: { startsAt: new Date() } })),
  }
}
