import { type Client, createClient, type InValue, type Row } from '@libsql/client'

/** One statement, which is a transaction of its own. */
type Ask = (sql: string, args?: InValue[]) => Promise<Row[]>

/**
 * A small SQLite file by which the processes of one machine talk. What they say is worth nothing after a restart, so
 * nobody waits for the disk.
 */
export const sharedFile = async (
  file: string,
  schema: string[],
): Promise<{ ask: Ask; close: () => Promise<void> }> => {
  let opened: Promise<Client> | undefined

  const open = async () => {
    const client = createClient({ url: `file:${file}` })
    for (const pragma of ['busy_timeout = 500', 'journal_mode = wal', 'synchronous = off'])
      await client.execute(`pragma ${pragma}`)
    return client
  }

  const ask: Ask = async (sql, args = []) => {
    opened ??= open()
    const asked = opened
    try {
      return (await (await asked).execute({ sql, args })).rows
    } catch (error) {
      // A statement that failed stays open, and what others write beside it would not be committed.
      if (opened === asked) opened = undefined
      void asked.then((client) => client.close()).catch(() => {})
      throw error
    }
  }

  for (const statement of schema) await ask(statement)
  return { ask, close: async () => (await opened)?.close() }
}
