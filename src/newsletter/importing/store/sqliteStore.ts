import type { Client } from '@libsql/client'
import type { BareSqlite } from '../../../database/bare'
import type { Known } from '../core/outcomeOf'
import type { ImportStore } from '../core/store'
import { type Rows, rowsFor } from './rowsFor'

/** Subscribers in SQLite. Changes are one transaction, in turn with all others. */
export const sqliteStore = ({ client, writeInTurn }: BareSqlite): ImportStore => ({
  lookUp: async (addressKeys) => {
    const { rows } = await client.execute({
      sql: `select wanted.value as address_key, subscribers.id, subscribers.state, suppressions.id as suppression
        from json_each(?) as wanted
          left join subscribers on subscribers.address_key = wanted.value
          left join suppressions on suppressions.address_key = wanted.value`,
      args: [JSON.stringify(addressKeys)],
    })
    return new Map(
      rows.map((row): [string, Known] => [
        String(row.address_key),
        {
          ...(row.id === null ? {} : { subscriber: { id: String(row.id), state: row.state as State } }),
          isSuppressed: row.suppression !== null,
        },
      ]),
    )
  },
  apply: (changes, proof) =>
    writeInTurn(async (writer) => {
      const now = new Date().toISOString()
      await write(writer, rowsFor(changes, proof, now), now)
    }),
})

type State = NonNullable<Known['subscriber']>['state']

const write = async (writer: Client, rows: Rows, now: string) => {
  const run = async (told: object[], sql: string, ...args: string[]) => {
    if (told.length > 0) await writer.execute({ sql, args: [JSON.stringify(told), ...args] })
  }
  await run(
    rows.added.map((one) => ({ ...one, id: uuid(one.id) })),
    `insert or ignore into subscribers
        (id, email, address_key, language, state, source, confirmed_at, paused_until, created_at, updated_at)
      select ${valuesOf('id', 'email', 'addressKey', 'language', 'state', 'source', 'confirmedAt', 'pausedUntil', 'createdAt')}, ?2
        from json_each(?1)`,
    now,
  )
  await run(
    rows.confirmed,
    `update subscribers set state = 'confirmed', confirmed_at = value ->> 'confirmedAt', updated_at = ?2
      from json_each(?1) where subscribers.id = value ->> 'id' and subscribers.state = 'pending'`,
    now,
  )
  await run(
    rows.left.map((id) => ({ id })),
    `update subscribers set state = 'unsubscribed', paused_until = null, updated_at = ?2
      from json_each(?1) where subscribers.id = value ->> 'id'`,
    now,
  )
  await run(
    rows.steps.map(({ subscriber, ...step }) => ({
      ...step,
      id: uuid(step.id),
      subscriber: 'known' in subscriber ? subscriber.known : uuid(subscriber.made),
    })),
    `insert or ignore into consent_events
        (id, what, who, subscriber_id, address_key, details, wording, wording_version, source, language,
        created_at, updated_at)
      select ${valuesOf('id', 'what', 'who')}, (select id from subscribers where id = value ->> 'subscriber'),
        ${valuesOf('addressKey', 'details', 'wording', 'wordingVersion', 'source', 'language')}, ?2, ?2 from json_each(?1)`,
    now,
  )
  await run(
    rows.revoked.map((key) => ({ key })),
    `delete from subscription_requests
      where kind = 'subscribe' and address_key in (select value ->> 'key' from json_each(?1))`,
  )
  await run(
    rows.suppressed.map((one) => ({ ...one, id: uuid(one.id) })),
    `insert or ignore into suppressions (id, address_key, reason, since, created_at, updated_at)
      select ${valuesOf('id', 'addressKey', 'reason')}, ?2, ?2, ?2 from json_each(?1)`,
    now,
  )
}

const valuesOf = (...names: string[]) => names.map((name) => `value ->> '${name}'`).join(', ')

/** As Payload writes ids here. */
const uuid = (hex: string) => hex.slice(0, 32).replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, '$1-$2-$3-$4-$5')
