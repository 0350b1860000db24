import { setTimeout as wait } from 'node:timers/promises'
import { type Client, createClient } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { Mutex, withTimeout } from 'async-mutex'
import { type RunAside, sqliteAside } from './sqliteAside'

/** How long a write waits for its turn before the request is answered 503. */
const patienceMs = 15_000
const retryMs = 10

/** Other writers keep the file. The same request may do later. */
export class DatabaseBusy extends Error {
  readonly code = 'SQLITE_BUSY'
}

type Schema = Record<string, unknown>

/** `db` and `client` see what the transaction has written. `finish` ends it, once; it rolls back what can't be committed. */
export type WriterTransaction = {
  client: Client
  db: ReturnType<typeof drizzle<Schema>>
  finish: (statement: 'COMMIT' | 'ROLLBACK') => Promise<void>
}

/**
 * The one connection that writes to a SQLite file, one transaction at a time, while readers go on with theirs.
 * `begin` waits for its turn and throws DatabaseBusy when it does not come.
 */
export const sqliteWriter = (url: string, schema: () => Schema) => {
  const turns = withTimeout(new Mutex(), patienceMs, new DatabaseBusy('The database is busy.'))
  let opened: Promise<{ client: Client; db: WriterTransaction['db'] }> | undefined

  const open = async () => {
    const client = createClient({ url })
    await client.execute('PRAGMA synchronous = FULL')
    return { client, db: drizzle(client, { schema: schema() }) }
  }

  // SQLite's own busy timeout would block the whole process while another one writes. A statement that was refused
  // stays open, and nothing could be committed beside it, so its connection goes with it.
  const beginImmediate = async () => {
    const deadline = performance.now() + patienceMs
    for (;;) {
      const opening = opened ?? open()
      opened = opening
      try {
        const connection = await opening
        await connection.client.execute('BEGIN IMMEDIATE')
        return connection
      } catch (error) {
        opened = undefined
        void opening.then(({ client }) => client.close()).catch(() => {})
        if ((error as { code?: string }).code !== 'SQLITE_BUSY' || performance.now() > deadline) throw error
        await wait(retryMs)
      }
    }
  }

  const aside = sqliteAside(url)
  const transactAside = <Result>(work: (run: RunAside) => Promise<Result>): Promise<Result> =>
    turns.runExclusive(() => aside.transaction(work))
  const scriptAside = (statements: string[]): Promise<void> =>
    turns.runExclusive(() => aside.script(statements))

  const begin = async (): Promise<WriterTransaction> => {
    const release = await turns.acquire()
    try {
      const { client, db } = await beginImmediate()
      return { client, db, finish: (statement) => finish(client, statement).finally(release) }
    } catch (error) {
      release()
      throw error
    }
  }

  const close = async () => {
    await aside.close()
    ;(await opened)?.client.close()
  }

  return { begin, transactAside, scriptAside, close }
}

const finish = async (client: Client, statement: 'COMMIT' | 'ROLLBACK') => {
  try {
    await client.execute(statement)
  } catch (error) {
    if (statement === 'COMMIT') await client.execute('ROLLBACK').catch(() => {})
    throw error
  }
}
