import { mkdir, mkdtemp, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { freePort, spawnServer, startServer } from '../helpers/server'

const lines = (text: string) =>
  text.split('\n').filter((line) => line && !line.startsWith('{') && !line.includes('✓'))

test('a port that is taken is said in one line', async () => {
  const port = await freePort()
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(port, resolve))

  const server = await spawnServer({ port })
  const code = await server.ended
  other.close()

  expect(code).toBe(1)
  expect(lines(server.output())).toEqual([
    expect.stringMatching(new RegExp(`^Port ${port} is taken by another program`)),
  ])
})

test('every bad variable is said in a line of its own, with what it should be', async () => {
  const server = await spawnServer({
    env: {
      PORT: 'web',
      SERVER_URL: 'example.org',
      DATABASE_URL: 'postgres://db',
      LOG_LEVEL: 'loud',
      OWNER_EMAIL: 'a@b.co',
    },
  })

  expect(await server.ended).toBe(1)
  expect(lines(server.output())).toEqual([
    expect.stringMatching(/^PORT must be a port number/),
    expect.stringMatching(/^SERVER_URL must be the public address/),
    expect.stringMatching(/^DATABASE_URL must start with mongodb:\/\//),
    expect.stringMatching(/^LOG_LEVEL must be one of/),
    expect.stringMatching(/^PAYLOAD_SECRET is required with DATABASE_URL/),
    expect.stringMatching(/^OWNER_PASSWORD is required with OWNER_EMAIL/),
  ])
})

test('a database file that is no database is said in one line, and left alone', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-broken-'))
  const file = path.join(folder, 'data/stillpoint.sqlite')
  await mkdir(path.dirname(file))
  await writeFile(file, 'This is a shopping list, not a database. '.repeat(200))

  const server = await spawnServer({ folder, env: { LOG_LEVEL: 'silent' } })

  expect(await server.ended).toBe(1)
  expect(lines(server.output()).at(-1)).toMatch(
    /^The database file in .* can’t be read\. Put a backup in its place/,
  )
  expect(await readFile(file, 'utf8')).toMatch(/^This is a shopping list/)
})

test('a data folder that can’t be made is said in one line', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-folder-'))
  await writeFile(path.join(folder, 'data'), 'a file where a folder should be')

  const server = await spawnServer({ folder, env: { LOG_LEVEL: 'silent' } })

  expect(await server.ended).toBe(1)
  expect(lines(server.output()).at(-1)).toMatch(/^The folder .*data can’t be written/)
})

test('the secret is made once and is for the owner of the folder only', async () => {
  const first = await startServer()
  const file = path.join(first.folder, 'data/secret')
  const secret = await readFile(file, 'utf8')
  await first.stop()

  const second = await startServer({ folder: first.folder })
  await second.stop()

  expect(secret).toMatch(/^[0-9a-f]{64}$/)
  expect(await readFile(file, 'utf8')).toBe(secret)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
})

test('a second start finds everything done, and neither tells what nobody needs to know', async () => {
  const first = await startServer({ env: { SAMPLE_CONTENT: 'true' } })
  await first.stop()

  const second = await startServer({ folder: first.folder, env: { SAMPLE_CONTENT: 'true' } })
  const { totalDocs } = await (await fetch(`${second.url}/api/services`)).json()
  await second.stop()

  for (const { output } of [first, second]) expect(output()).not.toMatch(/Migrat|_next\/wake/)
  expect(totalDocs).toBe(1)
  expect(await readdir(path.join(first.folder, 'data'))).not.toContain('migration.json')
})
