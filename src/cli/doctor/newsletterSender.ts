import { existsSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { MongoClient } from 'mongodb'
import type { Env } from '../../envSchema'

const patienceMs = 5000

/** The sender’s address in the newsletter settings; undefined where there is none, or the database can’t be read. */
export const newsletterSender = async ({ DATABASE_URL, DATA_DIR }: Env): Promise<string | undefined> => {
  try {
    return await (DATABASE_URL
      ? readMongodb(DATABASE_URL)
      : readSqlite(path.resolve(DATA_DIR, 'stillpoint.sqlite')))
  } catch {
    // What is wrong with the database is said by the check of the database.
    return undefined
  }
}

const readMongodb = async (url: string) => {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: patienceMs, connectTimeoutMS: patienceMs })
  try {
    const settings = await client.db().collection('globals').findOne({ globalType: 'newsletter-settings' })
    return settings?.sender?.email || undefined
  } finally {
    await client.close()
  }
}

const readSqlite = async (file: string) => {
  if (!existsSync(file)) return undefined
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('pragma query_only = 1')
    await client.execute('pragma busy_timeout = 5000')
    const { rows } = await client.execute('select sender_email from newsletter_settings')
    return String(rows[0]?.sender_email ?? '') || undefined
  } finally {
    client.close()
  }
}
