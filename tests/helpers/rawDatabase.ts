import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { dataDirectory } from '../../src/lib/directories'

/** Everything that the database has on the disk, or as MongoDB hands it out: what a backup would hold. */
export const rawDatabase = async ({ db }: Payload): Promise<string> => {
  const { connection }: { connection?: unknown } = db
  return connection ? rawMongodb(connection as MongooseAdapter['connection']) : rawSqlite()
}

const rawSqlite = async () => {
  const files = (await readdir(dataDirectory)).filter((name) => name.startsWith('stillpoint.sqlite'))
  const texts = files.map((name) => readFile(path.join(dataDirectory, name), 'latin1'))
  return (await Promise.all(texts)).join('\n')
}

const rawMongodb = async (connection: MongooseAdapter['connection']) => {
  const database = connection.getClient().db()
  const collections = await database.listCollections().toArray()
  const documents = collections.map(({ name }) => database.collection(name).find().toArray())
  return JSON.stringify(await Promise.all(documents))
}
