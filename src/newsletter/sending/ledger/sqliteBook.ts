import { randomUUID } from 'node:crypto'
import type { InStatement } from '@libsql/client'
import type { BareSqlite } from '../../../database/bare'
import { countsFrom } from './countsFrom'
import type { DeliveryBook, Listed } from './deliveryBook'
import { sqliteLedger } from './sqliteLedger'

/** The ledger in SQLite, with what is asked of it besides. */
export const sqliteBook = (sqlite: BareSqlite): DeliveryBook => {
  const { client, writeInTurn } = sqlite
  const run = (statement: InStatement) => writeInTurn((writer) => writer.execute(statement))
  return {
    ...sqliteLedger(sqlite),
    list: async (readers) => {
      if (readers.length > 0) await run(insertionOf(readers))
    },
    counts: async (issue) => {
      const { rows } = await client.execute({
        sql: 'select state, count(*) as count from deliveries where issue = ? group by state',
        args: [issue],
      })
      return countsFrom(rows.map(({ state, count }) => ({ state, count })))
    },
    cameBack: async (issue) => {
      const { rows } = await client.execute({
        sql: `select returned, return_reason, count(*) as count from deliveries
          where issue = ? and returned is not null group by returned, return_reason`,
        args: [issue],
      })
      return rows.map(({ returned, return_reason: reason, count }) => ({
        returned: String(returned),
        reason: reason === null || reason === undefined ? null : String(reason),
        count: Number(count),
      }))
    },
    settledSince: async (issue, moment) => {
      const { rows } = await client.execute({
        sql: 'select count(*) as count from deliveries where issue = ? and settled_at >= ?',
        args: [issue, moment.toISOString()],
      })
      return Number(rows[0]?.count)
    },
    requeue: async ({ issue, states, ...settled }) => {
      const [than, moment] =
        'settledBefore' in settled ? ['<', settled.settledBefore] : ['>=', settled.settledSince]
      await run({
        sql: `update deliveries set state = 'queued', lease = null, attempts = 0, code = null, text = null,
            settled_at = null
          where issue = ? and email is not null and settled_at ${than} ?
            and state in (${states.map(() => '?').join(', ')})`,
        args: [issue, moment.toISOString(), ...states],
      })
    },
    forget: async (issue) => {
      await run({ sql: 'delete from deliveries where issue = ?', args: [issue] })
    },
  }
}

const insertionOf = (readers: Listed[]): InStatement => ({
  sql: `insert or ignore into deliveries
      (id, issue, subscriber, address_key, email, language, token, state, attempts)
    values ${readers.map(() => `(?, ?, ?, ?, ?, ?, ?, 'queued', 0)`).join(', ')}`,
  args: readers.flatMap(({ issue, subscriber, addressKey, email, language, token }) => [
    ...[randomUUID(), issue, subscriber, addressKey, email, language, token],
  ]),
})
