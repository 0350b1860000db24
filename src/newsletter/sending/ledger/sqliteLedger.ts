import type { BareSqlite } from '../../../database/bare'
import type { Delivery, Ledger } from '../core/ports'
import { writeEntries } from './sqliteEntries'

/** What sending needs of the ledger in SQLite. Every write is a transaction of its own, in turn with all others. */
export const sqliteLedger = ({ client, writeAside, scriptAside }: BareSqlite): Ledger => ({
  // What is put off comes first: it is little, and it has waited.
  lease: ({ issue, lease, limit, now, until }) =>
    writeAside(async (run) => {
      const deferred = await run(leasing(`state = 'deferred' and due_at <= ? order by due_at`), [
        ...[lease, until, issue, now, limit],
      ])
      const rest = limit - deferred.length
      const queued = rest > 0 ? await run(leasing(`state = 'queued'`), [lease, until, issue, rest]) : []
      return [...deferred, ...queued].map(deliveryOf)
    }),
  renew: ({ issue, lease, until }) =>
    writeAside(async (run) => {
      await run(
        `update deliveries set leased_until = ?
          where issue = ? and state in ('leased', 'handed') and lease = ?`,
        [until, issue, lease],
      )
    }),
  write: (entries, holder) => writeEntries({ writeAside, scriptAside }, entries, holder),
  release: ({ issue, lease }) =>
    writeAside(async (run) => {
      await run(
        `update deliveries set state = 'queued', lease = null
          where issue = ? and state = 'leased' and lease = ?`,
        [issue, lease],
      )
    }),
  reap: async ({ issue, now }) => {
    const { rows } = await client.execute({
      sql: `select 1 from deliveries
        where issue = ? and state in ('leased', 'handed') and leased_until < ? limit 1`,
      args: [issue, now],
    })
    if (rows.length === 0) return
    await writeAside((run) =>
      run(
        `update deliveries set
            lease = case state when 'leased' then null else lease end,
            settled_at = case state when 'leased' then null else ? end,
            state = case state when 'leased' then 'queued' else 'unknown' end
          where issue = ? and state in ('leased', 'handed') and leased_until < ?`,
        [new Date(now).toISOString(), issue, now],
      ),
    )
  },
  nextDueAt: async (issue) => {
    const { rows } = await client.execute({
      sql: `select min(due) as due from (
          select 0 as due where exists (select 1 from deliveries where issue = ?1 and state = 'queued')
          union all select min(due_at) from deliveries where issue = ?1 and state = 'deferred'
          union all select min(leased_until) from deliveries
            where issue = ?1 and state in ('leased', 'handed'))`,
      args: [issue],
    })
    const due = rows[0]?.due
    return due === null || due === undefined ? null : Number(due)
  },
})

const leasing = (condition: string) => `update deliveries set state = 'leased', lease = ?, leased_until = ?
  where id in (select id from deliveries where issue = ? and ${condition} limit ?)
  returning id, issue, subscriber, address_key, email, language, token, attempts`

const deliveryOf = (row: Record<string, unknown>): Delivery => ({
  id: String(row.id),
  issue: String(row.issue),
  subscriber: String(row.subscriber),
  addressKey: String(row.address_key),
  email: row.email === null ? null : String(row.email),
  language: String(row.language),
  token: String(row.token),
  attempts: Number(row.attempts),
})
