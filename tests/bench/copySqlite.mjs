import { createClient } from '@libsql/client'

const roots = ['services', 'faqs']

/** Copies all that was made by the API so many times, numbered, into the same tables; the server must be stopped. */
export const copySqlite = async ({ file, from, to }) => {
  const client = createClient({ url: `file:${file}` })
  const tables = await tablesToCopy(client)
  const names = tables.map(({ table }) => table)
  const statements = tables.map((table) => copyStatement(table, names))
  // The client sends every number as one with a point.
  const args = { from: BigInt(from), to: BigInt(to) }
  await client.batch(
    statements.map((sql) => ({ sql, args })),
    'write',
  )
  client.close()
}

/** The roots and, after them, whatever belongs to their rows: languages, lists, relations and versions. */
const tablesToCopy = async (client) => {
  const rowsOf = async (sql) => (await client.execute(sql)).rows
  const all = await rowsOf(`SELECT name FROM sqlite_master WHERE type = 'table'`)
  const described = await Promise.all(
    all.map(async ({ name }) => ({
      table: name,
      columns: await rowsOf(`PRAGMA table_info("${name}")`),
      links: await rowsOf(`PRAGMA foreign_key_list("${name}")`),
    })),
  )
  const found = described.filter(({ table }) => roots.includes(table))
  // The list grows while it is walked.
  for (const { table: owner } of found)
    for (const candidate of described) {
      const link = candidate.links.find(({ from, table }) => /^_?parent_id$/.test(from) && table === owner)
      if (link && !found.includes(candidate)) found.push({ ...candidate, parent: link.from })
    }
  return found
}

const copyStatement = ({ table, columns, links, parent = 'id' }, copied) => {
  const values = columns.map(({ name, type }) => {
    const isLink = links.some((link) => link.from === name && copied.includes(link.table))
    if (name === 'id') return /int/i.test(type) ? 'NULL' : `id || '_' || copy`
    // A version keeps the ids of the rows of its lists in `_uuid`.
    if (isLink || name === '_uuid') return `"${name}" || '_' || copy`
    if (/^(version_)?slug$/.test(name)) return `"${name}" || '-' || copy`
    if (/^(version_)?_order$/.test(name) && /text/i.test(type)) return orderAfter(name)
    return `"${name}"`
  })
  const names = columns.map(({ name }) => `"${name}"`)
  return `WITH RECURSIVE copies(copy) AS (VALUES(:from) UNION ALL SELECT copy + 1 FROM copies WHERE copy < :to)
    INSERT INTO "${table}" (${names}) SELECT ${values} FROM "${table}", copies WHERE instr("${parent}", '_') = 0`
}

// A key that sorts after those of the originals, as Payload makes them for an order set by hand.
const orderAfter = (name) => `'f' || printf('%05d', copy) || substr("${name}", -1)`
