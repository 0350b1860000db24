import { fileURLToPath } from 'node:url'
import Database from 'libsql/promise'

/** How long to wait for writers in other processes; nobody else waits meanwhile. */
const patienceMs = 15_000

/** Answers the rows that a statement returns, by the names of their columns. */
export type RunAside = (sql: string, args: (string | number | null)[]) => Promise<Record<string, unknown>[]>

/**
 * A connection that works on another thread: whatever it waits for, such as the disk, the event loop goes on.
 * `transaction` is for one at a time, while no other connection of this process writes.
 */
export const sqliteAside = (url: string) => {
  let opened: ReturnType<typeof open> | undefined

  const transaction = <Result>(work: (run: RunAside) => Promise<Result>): Promise<Result> =>
    connected(async ({ database, run }) => {
      await database.exec('BEGIN IMMEDIATE')
      const result = await work(run)
      await database.exec('COMMIT')
      return result
    })

  /** The same for statements whose rows nobody asks for: in one go, which takes far less. */
  const script = (statements: string[]): Promise<void> =>
    connected(({ database }) => database.exec(['BEGIN IMMEDIATE', ...statements, 'COMMIT'].join(';')))

  const connected = async <Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> => {
    opened ??= open(url)
    try {
      return await work(await opened)
    } catch (error) {
      // What a refused statement leaves open would keep others from writing.
      await close()
      throw error
    }
  }

  const close = async () => {
    const closing = opened
    opened = undefined
    const database = await closing?.then(({ database }) => database).catch(() => {})
    await database?.exec('ROLLBACK').catch(() => {})
    database?.close()
  }

  return { transaction, script, close }
}

const open = async (url: string) => {
  const database = new Database(fileURLToPath(url), {})
  await database.exec(`PRAGMA synchronous = FULL; PRAGMA busy_timeout = ${patienceMs}`)
  const prepared = new Map<string, Promise<Statement>>()
  const prepare = (sql: string) => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }
  const run: RunAside = async (sql, args) => (await prepare(sql)).all(...args)
  return { database, run }
}

type Connection = Awaited<ReturnType<typeof open>>

type Statement = { all: (...args: unknown[]) => Promise<Record<string, unknown>[]> }
