import { randomUUID } from 'node:crypto'
import { createClient } from '@libsql/client'
import { type SealedStore, secretChanged } from './sealedStore'

/** What a SQLite file keeps sealed. The names of tables and columns are ours, so they may stand in statements. */
export const sqliteStore = async (file: string): Promise<SealedStore> => {
  const client = createClient({ url: `file:${file}` })
  await client.execute('pragma busy_timeout = 10000')

  const hasColumn = async (table: string, column: string) => {
    const { rows } = await client.execute({
      sql: 'select 1 from pragma_table_info(?) where name = ?',
      args: [table, column],
    })
    return rows.length > 0
  }

  return {
    read: async ({ table, column }) => {
      if (!(await hasColumn(table, column))) return []
      const { rows } = await client.execute(
        `select id, ${column} as sealed from ${table} where ${column} is not null`,
      )
      return rows.map(({ id, sealed }) => ({ id: String(id), sealed: String(sealed) }))
    },
    replace: async ({ table, column }, old, sealed) => {
      await client.execute({
        sql: `update ${table} set ${column} = ? where id = ? and ${column} = ?`,
        args: [sealed, old.id, old.sealed],
      })
    },
    record: async (count) => {
      if (!(await hasColumn('audit_events', 'action'))) return
      const { action, who, how } = secretChanged
      await client.execute({
        sql: 'insert into audit_events (id, action, who, how, count) values (?, ?, ?, ?, ?)',
        args: [randomUUID(), action, who, how, count],
      })
    },
    close: async () => client.close(),
  }
}
