import { afterEach, describe, expect, test } from '@jest/globals'
import { redisServer } from '../engines/engines.mjs'
import { startRedis } from '../engines/redis.mjs'
import { startServer, type TestServer } from '../helpers/server'

let server: TestServer

afterEach(() => server.stop())

const send = (path: string, headers: Record<string, string> = {}, to = server) =>
  fetch(to.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ email: 'nobody@example.org', password: 'wrong wrong wrong' }),
  })

/** Sends until it is told to wait, up to 25 times; answers how many went through. */
const goesThrough = async (
  path: string,
  headersOf: (attempt: number) => Record<string, string> = () => ({}),
  servers = [server],
) => {
  for (let attempt = 0; attempt < 25; attempt += 1)
    if ((await send(path, headersOf(attempt), servers[attempt % servers.length])).status === 429)
      return attempt
  return 25
}

describe('too many tries', () => {
  test('are answered 429 with Retry-After, however the address is spelled and whatever is forged', async () => {
    server = await startServer()
    const forged = (attempt: number) => ({ 'x-forwarded-for': `203.0.113.${attempt}` })

    const logins = await goesThrough('/api/users/login', forged)
    const otherSpellings = [
      '/api/users/login/',
      '/API/users/LOGIN',
      '/api//users/login',
      '/api/users/%6cogin',
    ]
    const statuses = await Promise.all(otherSpellings.map(async (path) => (await send(path)).status))
    const resets = await goesThrough('/api/users/forgot-password')
    const messages = await goesThrough('/api/form-submissions')
    const signUps = await goesThrough('/api/subscribe')
    const last = await send('/api/form-submissions')

    expect([logins, resets, messages, signUps]).toEqual([20, 10, 10, 10])
    expect(statuses.filter((status) => status === 429 || status === 404).length).toBe(otherSpellings.length)
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await last.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('Too many attempts') }],
    })
  })

  test('are counted for the forms of the website as well, and no visitor passes for the website itself', async () => {
    server = await startServer({ env: { TRUST_PROXY: '1' } })
    const from = (client: number) => () => ({ 'x-forwarded-for': `203.0.113.${client}` })
    const forged = () => ({ ...from(3)(), 'x-stillpoint-own-call': 'a'.repeat(64) })

    const form = await goesThrough('/es/forms/x', from(1))
    const signUp = await goesThrough('/newsletter/subscribe', from(2))
    const passingForTheWebsite = await goesThrough('/forms/x', forged)
    const message = await goesThrough('/api/form-submissions', from(1))

    expect([form, signUp, passingForTheWebsite]).toEqual([10, 10, 10])
    // The form and the API are one and the same to the limit.
    expect(message).toBe(0)
  })

  test('are counted for each client behind a proxy that is trusted', async () => {
    server = await startServer({ env: { TRUST_PROXY: '1' } })
    const client = (attempt: number) => ({ 'x-forwarded-for': `198.51.100.7, 203.0.113.${attempt}` })

    const fromMany = await goesThrough('/api/users/forgot-password', client)
    const fromOne = await goesThrough('/api/users/forgot-password', () => client(200))

    expect([fromMany, fromOne]).toEqual([25, 10])
  })

  const testIf = redisServer === null ? test.skip : test

  testIf('are counted for all processes by Redis, and for each while it is away', async () => {
    const redis = await startRedis()
    server = await startServer({ env: { REDIS_URL: redis.url } })
    const other = await startServer({ env: { REDIS_URL: redis.url } })
    const nothing = () => ({})

    const together = await goesThrough('/api/users/forgot-password', nothing, [server, other])
    await redis.stop()
    const apart = await goesThrough('/api/form-submissions', nothing, [server, other])
    await other.stop()

    expect([together, apart]).toEqual([10, 20])
  })
})
