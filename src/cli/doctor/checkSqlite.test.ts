import { mkdtemp, open, readdir, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { checkSqlite } from './checkSqlite'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-sqlite-'))
})

const file = () => path.join(folder, 'stillpoint.sqlite')
const check = (committedMigrations = ['20260101_000000_initial', '20260201_000000_more']) =>
  checkSqlite({ env: { DATA_DIR: folder }, committedMigrations })

const makeDatabase = async (done: string[]) => {
  const client = createClient({ url: `file:${file()}` })
  await client.execute('create table payload_migrations (id integer primary key, name text, batch numeric)')
  await client.execute('create table filler (text)')
  for (const name of done)
    await client.execute({ sql: 'insert into payload_migrations (name, batch) values (?, 1)', args: [name] })
  const text = 'x'.repeat(200)
  await client.execute(
    `insert into filler with recursive n(i) as (select 1 union all select i + 1 from n where i < 500) select '${text}' from n`,
  )
  client.close()
}

it('says kindly that there is no database yet, and makes none', async () => {
  const finding = await check()

  expect(finding.status).toBe('good')
  expect(finding.line).toContain('no database yet')
  expect(await readdir(folder)).toEqual([])
})

it('is content with a whole database that has had all migrations', async () => {
  await makeDatabase(['20260101_000000_initial', '20260201_000000_more'])

  expect(await check()).toEqual({
    status: 'good',
    line: `The database ${file()} is whole and up to date.`,
  })
})

it('names the migrations that the next start will do', async () => {
  await makeDatabase(['20260101_000000_initial'])

  const finding = await check()

  expect(finding.status).toBe('warning')
  expect(finding.line).toContain('20260201_000000_more')
})

it('refuses a database that a newer version of Stillpoint has changed', async () => {
  await makeDatabase(['20260101_000000_initial', '20260201_000000_more', '20270101_000000_later'])

  const finding = await check()

  expect(finding.status).toBe('bad')
  expect(finding.line).toContain('20270101_000000_later')
})

it('warns of a database that was made but never filled', async () => {
  await writeFile(file(), '')

  expect((await check()).status).toBe('warning')
})

it('refuses a file that is no database', async () => {
  await writeFile(file(), 'This is a letter, not a database. '.repeat(200))

  expect((await check()).status).toBe('bad')
})

it('refuses a database with a damaged page', async () => {
  await makeDatabase(['20260101_000000_initial', '20260201_000000_more'])
  const handle = await open(file(), 'r+')
  await handle.write(Buffer.alloc(4096, 0xff), 0, 4096, 8 * 4096)
  await handle.close()

  expect((await check()).status).toBe('bad')
})
