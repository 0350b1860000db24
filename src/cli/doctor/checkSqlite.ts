import { stat } from 'node:fs/promises'
import path from 'node:path'
import { createClient } from '@libsql/client'
import type { Env } from '../../envSchema'
import { bad, codeOf, type Finding, good, warning } from './finding'

type Options = { env: Pick<Env, 'DATA_DIR'>; committedMigrations: string[] }

/** Whether the SQLite file is whole and up to date. Reads only; Stillpoint may be running. */
export const checkSqlite = async ({ env, committedMigrations }: Options): Promise<Finding> => {
  const file = path.resolve(env.DATA_DIR, 'stillpoint.sqlite')
  if (!(await exists(file)))
    return good('There is no database yet. Stillpoint makes it when it starts for the first time.')
  try {
    const { damage, done } = await ask(file)
    if (damage)
      return bad(`The database ${file} is damaged. Put a backup in its place. SQLite says: ${damage}`)
    return judgeMigrations({ done, committed: committedMigrations, file })
  } catch (error) {
    return bad(`The database ${file} can’t be read (${codeOf(error)}). Put a backup in its place.`)
  }
}

type Migrations = { done: string[] | null; committed: string[]; file: string }

/** Compares what was done to the database with what this version brings; `done` is null for an empty database. */
const judgeMigrations = ({ done, committed, file }: Migrations): Finding => {
  if (done === null) return warning(`The database ${file} is empty. Stillpoint fills it when it starts.`)
  const unknown = done.filter((name) => !committed.includes(name))
  if (unknown.length > 0)
    return bad(
      `The database ${file} was changed by another version of Stillpoint (${unknown.join(', ')}). Install that version or put a backup in its place.`,
    )
  const missing = committed.filter((name) => !done.includes(name))
  if (missing.length > 0)
    return warning(
      `The database ${file} is not up to date; the next start mends that and keeps a copy first (${missing.join(', ')}).`,
    )
  return good(`The database ${file} is whole and up to date.`)
}

const exists = async (file: string) => {
  try {
    return (await stat(file)).isFile()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

const ask = async (file: string): Promise<{ damage: string | null; done: string[] | null }> => {
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute('pragma query_only = 1')
    await client.execute('pragma busy_timeout = 5000')
    const [first] = (await client.execute('pragma quick_check(1)')).rows
    const damage = String(first?.quick_check)
    if (damage !== 'ok') return { damage, done: null }
    const tables = await client.execute("select name from sqlite_master where name = 'payload_migrations'")
    if (tables.rows.length === 0) return { damage: null, done: null }
    const { rows } = await client.execute('select name from payload_migrations order by id')
    return { damage: null, done: rows.map(({ name }) => String(name)) }
  } finally {
    client.close()
  }
}
