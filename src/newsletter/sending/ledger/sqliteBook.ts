import { randomUUID } from 'node:crypto'
import type { InStatement, Row } from '@libsql/client'
import type { BareSqlite } from '../../../database/bare'
import { type Delivery, type Entry, writtenFrom } from '../core/ports'
import { countsFrom } from './countsFrom'
import type { DeliveryBook, Listed } from './deliveryBook'

/** The ledger in SQLite. Every write is a transaction of its own, in turn with all others. */
export const sqliteBook = ({ client, writeInTurn }: BareSqlite): DeliveryBook => {
  const run = (statement: InStatement) => writeInTurn((writer) => writer.execute(statement))
  return {
    list: async (readers) => {
      if (readers.length > 0) await run(insertionOf(readers))
    },
    // What is put off comes first: it is little, and it has waited.
    lease: ({ issue, lease, limit, now, until }) =>
      writeInTurn(async (writer) => {
        const deferred = await writer.execute({
          sql: leasing(`state = 'deferred' and due_at <= ? order by due_at`),
          args: [lease, until, issue, now, limit],
        })
        if (deferred.rows.length === limit) return deferred.rows.map(deliveryOf)
        const queued = await writer.execute({
          sql: leasing(`state = 'queued'`),
          args: [lease, until, issue, limit - deferred.rows.length],
        })
        return [...deferred.rows, ...queued.rows].map(deliveryOf)
      }),
    renew: async ({ issue, lease, until }) => {
      await run({
        sql: `update deliveries set leased_until = ?
          where issue = ? and state in ('leased', 'handed') and lease = ?`,
        args: [until, issue, lease],
      })
    },
    write: (entries, holder) =>
      writeInTurn(async (writer) => {
        const written = new Set<number>()
        for (const group of groupsOf(entries)) {
          const result = await writer.execute(statementFor(group, holder))
          const isHanding = kindOf(group) === 'handed'
          const isWhole = !isHanding && result.rowsAffected === group.length
          const { rows } = isHanding || isWhole ? result : await writer.execute(writtenOf(group, holder))
          for (const [index, { id }] of group)
            if (isWhole || rows.some((row) => row.id === id)) written.add(index)
        }
        return entries.map((_, index) => written.has(index))
      }),
    release: async ({ issue, lease }) => {
      await run({
        sql: `update deliveries set state = 'queued', lease = null
          where issue = ? and state = 'leased' and lease = ?`,
        args: [issue, lease],
      })
    },
    reap: async ({ issue, now }) => {
      const { rows } = await client.execute({
        sql: `select 1 from deliveries
          where issue = ? and state in ('leased', 'handed') and leased_until < ? limit 1`,
        args: [issue, now],
      })
      if (rows.length === 0) return
      await run({
        sql: `update deliveries set
            lease = case state when 'leased' then null else lease end,
            settled_at = case state when 'leased' then null else ? end,
            state = case state when 'leased' then 'queued' else 'unknown' end
          where issue = ? and state in ('leased', 'handed') and leased_until < ?`,
        args: [new Date(now).toISOString(), issue, now],
      })
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

const leasing = (condition: string) => `update deliveries set state = 'leased', lease = ?, leased_until = ?
  where id in (select id from deliveries where issue = ? and ${condition} limit ?)
  returning id, issue, subscriber, address_key, email, language, token, attempts`

const deliveryOf = (row: Row): Delivery => ({
  id: String(row.id),
  issue: String(row.issue),
  subscriber: String(row.subscriber),
  addressKey: String(row.address_key),
  email: row.email === null ? null : String(row.email),
  language: String(row.language),
  token: String(row.token),
  attempts: Number(row.attempts),
})

const insertionOf = (readers: Listed[]): InStatement => ({
  sql: `insert or ignore into deliveries
      (id, issue, subscriber, address_key, email, language, token, state, attempts)
    values ${readers.map(() => `(?, ?, ?, ?, ?, ?, ?, 'queued', 0)`).join(', ')}`,
  args: readers.flatMap(({ issue, subscriber, addressKey, email, language, token }) => [
    ...[randomUUID(), issue, subscriber, addressKey, email, language, token],
  ]),
})

type Holder = { lease: string; until: number }

/** Entries of one kind, each with its place among all. */
type Group = [index: number, Entry][]

/** One for each kind of entry; one for each entry where a delivery is written of twice, in their order. */
const groupsOf = (entries: Entry[]): Group[] => {
  const all = [...entries.entries()]
  const isOnce = new Set(entries.map(({ id }) => id)).size === entries.length
  if (!isOnce) return all.map((entry) => [entry])
  return kinds.map((to) => all.filter((entry) => entry[1].to === to)).filter(({ length }) => length > 0)
}

const kinds = Object.keys(writtenFrom) as Entry['to'][]

const kindOf = (group: Group) => group[0]?.[1].to ?? 'unknown'

const toldOf = (group: Group) => JSON.stringify(group.map(([, entry]) => entry))

/** Which of a group are as they were to be written. Looked for only where some were not: rows cost more than a count. */
const writtenOf = (group: Group, { lease }: Holder): InStatement => ({
  sql: `select id from deliveries where state = ? and (lease = ? or state = 'queued')
    and id in (select value ->> 'id' from json_each(?))`,
  args: [kindOf(group), lease, toldOf(group)],
})

const statementFor = (group: Group, { lease, until }: Holder): InStatement => {
  const to = kindOf(group)
  const told = toldOf(group)
  const from = writtenFrom[to].map((state) => `'${state}'`).join(', ')
  const ours = `where deliveries.id = entry.value ->> 'id' and lease = ? and state in (${from})`
  // Told by what was written and not by what is found: only one of two who took a row in turn may hand it over.
  if (to === 'handed')
    return {
      sql: `update deliveries set state = 'handed', attempts = attempts + 1, leased_until = ?
        from json_each(?) as entry ${ours} returning deliveries.id`,
      args: [until, told, lease],
    }
  if (to === 'queued')
    return {
      sql: `update deliveries set state = 'queued', attempts = attempts - 1, lease = null, code = null,
        text = null, settled_at = null from json_each(?) as entry ${ours}`,
      args: [told, lease],
    }
  return {
    sql: `update deliveries set state = ?, settled_at = ?, due_at = entry.value ->> 'dueAt',
      code = entry.value ->> 'code', text = entry.value ->> 'text',
      email = case when ? in ('accepted', 'skipped') then null else email end
      from json_each(?) as entry ${ours}`,
    args: [to, new Date().toISOString(), to, told, lease],
  }
}
