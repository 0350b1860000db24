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
    // Those who left are few: telling them costs far less than telling all others. By itself SQLite would look for each of
    // them among all who have confirmed.
    const { rows } = await client.execute({
      sql: `select value from json_each(?) as asked
        where not exists (select 1 from subscribers indexed by subscribers_address_key_idx
          where address_key = asked.value and ${sql})`,
      args: [JSON.stringify(addressKeys), ...args],
    })
    const left = new Set(rows.map(({ value }) => String(value)))
    return new Set(addressKeys.filter((addressKey) => !left.has(addressKey)))
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
