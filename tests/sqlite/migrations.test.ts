import { access, mkdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { type Client, createClient } from '@libsql/client'
import config from '@payload-config'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import { getPayload } from 'payload'
import { bareSqlite } from '../../src/database/bare'
import { migrateSqlite } from '../../src/database/migrateSqlite'
import { migrations } from '../../src/database/migrations'
import { sqliteFile } from '../../src/database/sqliteFile'
import { dataDirectory } from '../../src/lib/directories'
import { openAnswers } from '../../src/privacy/messages/answers'

const [first, second] = migrations

/** A file as the first version left it, with a service and a message that can be read. */
const writeFirstVersion = async () => {
  await mkdir(dataDirectory, { recursive: true })
  const client = createClient({ url: `file:${sqliteFile}` })
  await first?.up({ db: drizzle(client) } as MigrateUpArgs)
  await client.executeMultiple(`
    insert into payload_migrations (id, name, batch) values ('m', '${first?.name}', 1);
    insert into services (id, slug, _status) values ('s', 'calm', 'published');
    insert into services_locales (title, summary, _locale, _parent_id) values ('Calm', 'Kept', 'en', 's');
    insert into forms (id, title) values ('f', 'Contact');
    insert into form_submissions (id, form_id) values ('n', 'f');
    insert into form_submissions_submission_data (_order, _parent_id, id, field, value)
      values (1, 'n', 'a', 'name', 'Ana'), (2, 'n', 'b', 'message', 'kanarienvogel');
  `)
  client.close()
}

/** Opens the file as a start of the server does; `key` tells the starts apart. */
const open = (key: string) => getPayload({ config, key })

/** A start that is killed in the midst of a migration: some of it is done, some is damaged. */
const openAndDie = async () => {
  const payload = await open('killed')
  payload.db.migrate = async () => {
    const { client } = payload.db as typeof payload.db & { client: Client }
    await client.executeMultiple('create table scheduled_changes (id text); delete from services;')
    await payload.destroy()
    throw new Error('killed')
  }
  return payload
}

const exists = (name: string) =>
  access(path.join(dataDirectory, name)).then(
    () => true,
    () => false,
  )

test('a file of an older version keeps its content, is copied first, and seals its messages, even after a kill', async () => {
  await writeFirstVersion()

  await expect(migrateSqlite(openAndDie)).rejects.toThrow('killed')
  const leftByTheKill = await exists('migration.json')
  const payload = await migrateSqlite(() => open('again'))
  const service = await payload.findByID({ collection: 'services', id: 's' })
  const message = await bareSqlite(payload)?.client.execute('select sealed from form_submissions')
  const whenWritten = await bareSqlite(payload)?.client.execute('pragma synchronous')
  await payload.destroy()

  expect(leftByTheKill).toBe(true)
  expect(await exists('migration.json')).toBe(false)
  expect(service).toMatchObject({ title: 'Calm', summary: 'Kept', slug: 'calm' })
  expect(openAnswers({ sealed: String(message?.rows[0]?.sealed) })).toEqual([
    { field: 'name', value: 'Ana' },
    { field: 'message', value: 'kanarienvogel' },
  ])
  // 2: whatever is answered as saved is on the disk.
  expect(whenWritten?.rows[0]?.synchronous).toBe(2)
  expect((await readFile(sqliteFile, 'latin1')).includes('kanarienvogel')).toBe(false)
  expect(await exists(`before-${second?.name}.sqlite`)).toBe(true)
})

test('a file that is up to date is opened without a copy', async () => {
  const payload = await migrateSqlite(() => open('up to date'))
  await payload.destroy()

  expect(await exists('migration.json')).toBe(false)
})
