import type { Client } from '@libsql/client'

/**
 * Adds the indexes that Payload does not make, where they are missing: translations by what they belong to (Payload's
 * own begin with the language, so that every reading of a document would search the whole table), and lists in the
 * order set by hand, of what is published and of everything, without those in the trash.
 */
export const addIndexes = async (client: Client): Promise<void> => {
  const { rows } = await client.execute(
    `select name, (select group_concat(column.name) from pragma_table_info(tables.name) as column) as columns
      from sqlite_master as tables where type = 'table'`,
  )
  for (const { name, columns } of rows)
    for (const [purpose, indexed] of indexesOf(String(name), String(columns).split(',')))
      await client.execute(`create index if not exists "${name}_${purpose}" on "${name}" (${indexed})`)
}

const order = ['deleted_at', '_order', 'created_at']

const indexesOf = (table: string, columns: string[]): [purpose: string, indexed: string][] => {
  if (table.endsWith('_locales')) return [['parent', '_parent_id']]
  if (![...order, '_status'].every((name) => columns.includes(name))) return []
  // A list breaks a tie by what was made last.
  const inOrder = `${order.join(', ')} desc`
  return [
    ['in_order', inOrder],
    ['published_in_order', `_status, ${inOrder}`],
  ]
}
