import type { Client, Row } from '@libsql/client'
import type { Locale } from '../../../lib/locale'
import { batchSize, type Reader, type Readers, type Wanted } from './readers'

export const sqliteReaders = (client: Client): Readers => ({
  count: async (wanted) => {
    const { sql, args } = conditionOf(wanted)
    const { rows } = await client.execute({
      sql: `select language, count(*) as count from subscribers where ${sql} group by language`,
      args,
    })
    const found = Object.fromEntries(rows.map(({ language, count }) => [language, Number(count)]))
    return { en: 0, es: 0, ...found }
  },
  batches: async function* (wanted) {
    const { sql, args } = conditionOf(wanted)
    for (let after = ''; ; ) {
      const { rows } = await client.execute({
        sql: `select id, email, address_key, language from subscribers
          where ${sql} and id > ? order by id limit ?`,
        args: [...args, after, batchSize],
      })
      const readers = rows.map(readerOf)
      if (readers.length > 0) yield readers
      const last = readers.at(-1)
      if (!last || readers.length < batchSize) return
      after = last.id
    }
  },
  among: async (addressKeys, now) => {
    const { sql, args } = conditionOf({ audience: 'everyone', now })
    const { rows } = await client.execute({
      sql: `select address_key from subscribers
        where address_key in (${addressKeys.map(() => '?').join(', ')}) and ${sql}`,
      args: [...addressKeys, ...args],
    })
    return new Set(rows.map((row) => String(row.address_key)))
  },
})

const conditionOf = ({ audience, now }: Wanted) => ({
  sql: `state = 'confirmed' and address_key is not null
    and (paused_until is null or paused_until <= ?) ${audience === 'everyone' ? '' : 'and language = ?'}
    and not exists (select 1 from suppressions where suppressions.address_key = subscribers.address_key)`,
  args: [new Date(now).toISOString(), ...(audience === 'everyone' ? [] : [audience])],
})

const readerOf = (row: Row): Reader => ({
  id: String(row.id),
  email: String(row.email),
  addressKey: String(row.address_key),
  language: row.language as Locale,
})
