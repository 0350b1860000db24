import path from 'node:path'
import { copyMongodb } from './copyMongodb.mjs'
import { copySqlite } from './copySqlite.mjs'

/**
 * Brings a database from some tens of services to more of them, by copies of the ten that were made by the API, with
 * their questions and versions. Adding them all by the API would take a quarter of an hour. Answers the seconds.
 */
export const copyTens = async ({ place: { folder, databaseUrl }, from, to }) => {
  const start = performance.now()
  const copies = { from: from / 10, to: to / 10 - 1 }
  if (databaseUrl) await copyMongodb({ url: databaseUrl, ...copies })
  else await copySqlite({ file: path.join(folder, 'data/stillpoint.sqlite'), ...copies })
  return (performance.now() - start) / 1000
}
