import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { freePort, until } from '../helpers/server'

type Starting = { child: ChildProcess; url: string; output: () => string }

/** `npm start`, as npm runs it, where everything is installed and built. */
const start = async (env: Record<string, string> = {}): Promise<Starting> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-start-'))
  const port = env.PORT ?? String(await freePort())
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATA_DIR: path.join(folder, 'data'),
      MEDIA_DIR: path.join(folder, 'media'),
      PORT: port,
      ...env,
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)))
  return { child, url: `http://localhost:${port}`, output: () => output }
}

const isGone = async (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  )

test('npm start skips what is done, serves, and leaves nothing behind when it is killed', async () => {
  const { child, url, output } = await start()
  await until(() => output().includes('Stillpoint is ready'))
  const status = (await fetch(`${url}/api/services`)).status

  child.kill('SIGKILL')

  await until(() => isGone(`${url}/healthz`))
  expect(status).toBe(200)
  expect(output()).not.toMatch(/Installing|Building/)
})

test.each([
  ['LOG_LEVEL', 'loud', /^LOG_LEVEL .+$/m],
  ['DATABASE_URL', 'postgres://localhost/x', /^DATABASE_URL .+$/m],
])('npm start says in a line what is wrong with %s', async (name, value, line) => {
  const { child, output } = await start({ [name]: value })

  const [code] = await once(child, 'exit')

  expect(code).toBe(1)
  expect(output()).toMatch(line)
})

test('npm start says in a line that its port is taken', async () => {
  const other = createServer().listen(0)
  await once(other, 'listening')
  const { port } = Object(other.address())
  const { child, output } = await start({ PORT: String(port) })

  const [code] = await once(child, 'exit')
  other.close()

  expect(code).toBe(1)
  expect(output().trim()).toBe(
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=3001 npm start`,
  )
})
