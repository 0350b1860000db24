import { atEnd } from './leftovers.mjs'

const parts = /^(mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/([^?]*))?(?:\?(.*))?$/

/**
 * The address of a database of this run's own on the server of `DATABASE_URL`, dropped at the end; undefined for
 * SQLite, whose file goes with the folder of the run. The database that the variable names is never touched.
 */
export const ownDatabase = async (databaseUrl) => {
  if (!databaseUrl) return undefined
  const [, server, database, query] = parts.exec(databaseUrl) ?? []
  if (!server) throw new Error('DATABASE_URL must start with mongodb://')
  const options = new URLSearchParams(query)
  // Who logs in is kept in the database that the address names, unless it says otherwise.
  if (database && server.includes('@') && !options.has('authSource')) options.set('authSource', database)
  const url = `${server}/stillpoint-bench-${process.pid}?${options}`
  const { MongoClient } = await import('mongodb')
  atEnd(async () => {
    const client = await MongoClient.connect(url)
    await client.db().dropDatabase()
    await client.close()
  })
  return url
}
