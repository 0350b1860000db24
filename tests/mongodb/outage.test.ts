import { connect, createServer, type Server, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { freePort, spawnServer, type TestServer, until } from '../helpers/server'

let server: TestServer
let wire: Wire

beforeAll(async () => {
  wire = await wireTo(new URL(String(process.env.DATABASE_URL)))
  server = await spawnServer({
    env: {
      DATABASE_URL: wire.url,
      PAYLOAD_SECRET: String(process.env.PAYLOAD_SECRET),
      OWNER_EMAIL: 'owner@example.org',
      OWNER_PASSWORD: 'three calm words together',
    },
  })
})

afterAll(async () => {
  await server.stop()
  await wire.cut()
})

const statusOf = async (path: string) => (await fetch(server.url + path).catch(() => ({ status: 0 }))).status
const statuses = () =>
  Promise.all(['/healthz', '/readyz', '/api/services', '/api/globals/site', '/', '/admin'].map(statusOf))
const isReady = async () => (await statusOf('/readyz')) === 200

const allWell = [200, 200, 200, 200, 200, 200]
const onlyAlive = [200, 503, 503, 503, 503, 503]

test('a server that starts while MongoDB is away lives, and answers 503', async () => {
  await until(async () => (await statusOf('/healthz')) === 200)

  expect(await statuses()).toEqual(onlyAlive)
})

test('it opens by itself when MongoDB comes', async () => {
  await wire.mend()
  await until(isReady)

  expect(await statuses()).toEqual(allWell)
})

test.each([1, 2, 3])(
  'outage %s in the midst of work: 503, never a wrong 200, and back within 10 s without a restart',
  async () => {
    const early = statuses()
    await wire.cut()
    // Stored answers, which nobody can have changed, are given until the outage is noticed.
    await until(async () => (await statusOf('/api/services')) === 503)

    expect(await statuses()).toEqual(onlyAlive)
    expect(await askByGraphql()).toBe(503)
    expect(await askWithKey()).toBe(503)
    // What was under way has an answer too, of whichever side of the cut.
    expect(await early).not.toContain(0)

    const mended = Date.now()
    await wire.mend()
    await until(isReady)

    expect(Date.now() - mended).toBeLessThan(10_000)
    expect(await statuses()).toEqual(allWell)
    expect(await askWithKey()).toBe(401)
    expect(server.child.exitCode).toBeNull()
  },
)

const askWithKey = async () => {
  const headers = { authorization: `Bearer stillpoint_${'a'.repeat(43)}` }
  return (await fetch(`${server.url}/api/services`, { headers })).status
}

const askByGraphql = async () => {
  const { status } = await fetch(`${server.url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ Services { totalDocs } }"}',
  })
  return status
}

test('a MongoDB without transactions is named in a plain warning', async () => {
  const readiness = await (await fetch(`${server.url}/readyz`)).json()

  expect(readiness.warnings).toEqual([expect.stringContaining('MongoDB runs without transactions')])
  expect(server.output()).toContain('Please note: MongoDB runs without transactions')
})

type Wire = { url: string; mend: () => Promise<void>; cut: () => Promise<void> }

/** A line to the database that can be cut and mended; it is cut at first. */
const wireTo = async (database: URL): Promise<Wire> => {
  const port = await freePort()
  const sockets = new Set<Socket>()
  let line: Server | undefined
  const mend = () =>
    new Promise<void>((resolve) => {
      line = createServer((near) => {
        const far = connect(Number(database.port), database.hostname)
        near.pipe(far).pipe(near)
        for (const socket of [near, far]) {
          sockets.add(socket)
          socket.on('error', () => {})
          socket.on('close', () => {
            near.destroy()
            far.destroy()
          })
        }
      }).listen(port, '127.0.0.1', resolve)
    })
  const cut = async () => {
    line?.close()
    for (const socket of sockets) socket.destroy()
    sockets.clear()
  }
  const url = new URL(database)
  url.host = `127.0.0.1:${port}`
  return { url: url.href, mend, cut }
}
