import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { builders } from '../helpers/builders'
import { startBehindFrontDoor } from '../helpers/frontDoor'
import { addApiClient, loginAs } from '../helpers/people'
import type { TestPlatform } from '../helpers/platform'
import { rawDatabase } from '../helpers/rawDatabase'
import { until } from '../helpers/server'

let platform: TestPlatform
let owner: Record<string, string>

beforeAll(async () => {
  platform = await startBehindFrontDoor()
  owner = await loginAs(platform, 'owner')
  await platform.payload.create({ collection: 'services', data: builders.services('Calm') })
})

afterAll(() => platform.stop())

const list = (headers: Record<string, string>) => fetch(`${platform.url}/api/services?depth=0`, { headers })

const ask = (headers: Record<string, string>) =>
  fetch(`${platform.url}/api/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ Services { docs { id } } }' }),
  })

const change = (id: string, data: object) =>
  fetch(`${platform.url}/api/api-clients/${id}`, {
    method: 'PATCH',
    headers: { ...owner, 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })

const messageOf = async (response: Response): Promise<string> => {
  const { errors, ...rest } = (await response.json()) as { errors: { message: string }[] }
  expect(rest).toEqual({})
  return errors[0]?.message ?? ''
}

describe.each([
  ['REST', list],
  ['GraphQL', ask],
])('over %s', (_, send) => {
  test.each([
    ['made up', `Bearer stillpoint_${'a'.repeat(43)}`, 'not known'],
    ['cut short', 'Bearer stillpoint_abc', 'not a key'],
    ['of another service', 'Bearer sk_live_123', 'not a key'],
    ['left out', 'Bearer', 'not a key'],
    ['sent by itself', `stillpoint_${'a'.repeat(43)}`, 'Send it as “Authorization: Bearer'],
    ['sent in another scheme', `API-Key stillpoint_${'a'.repeat(43)}`, 'Send it as'],
  ])('a key %s is answered 401 and not as anyone', async (_name, authorization, message) => {
    const response = await send({ authorization })

    expect(response.status).toBe(401)
    expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await messageOf(response)).toContain(message)
  })

  test('a key stops with the request after it was switched off, and works again after', async () => {
    const { id, headers } = await addApiClient(platform, owner)
    const before = await send(headers)

    await change(id, { isRevoked: true })
    const revoked = await send(headers)
    await change(id, { isRevoked: false })
    const after = await send(headers)

    expect([before.status, revoked.status, after.status]).toEqual([200, 401, 200])
    expect(await messageOf(revoked)).toContain('switched off')
  })

  test('a key stops when it expires', async () => {
    const { headers } = await addApiClient(platform, owner, {
      expiresAt: new Date(Date.now() + 1500).toISOString(),
    })
    const before = await send(headers)

    await until(async () => (await send(headers)).status !== 200)
    const after = await send(headers)

    expect([before.status, after.status]).toEqual([200, 401])
    expect(await messageOf(after)).toContain('expired')
  })

  test('a key works from its origins only, and from servers, which name none', async () => {
    const { id, headers } = await addApiClient(platform, owner, {
      origins: [{ origin: 'https://www.example.org' }],
    })
    const from = async (origin: string) => (await send({ ...headers, origin })).status

    const server = await send(headers)
    const home = await send({ ...headers, origin: 'https://www.example.org' })
    const elsewhere = await send({ ...headers, origin: 'https://example.org' })
    await change(id, { origins: [{ origin: 'https://example.org' }] })

    expect([server.status, home.status, elsewhere.status]).toEqual([200, 200, 403])
    expect(await messageOf(elsewhere)).toContain('from this origin')
    expect([await from('https://www.example.org'), await from('https://example.org')]).toEqual([403, 200])
    expect([await from('null'), await from('https://EXAMPLE.org')]).toEqual([403, 403])
  })

  test('a key waits once it has sent its requests of the minute, and others go on', async () => {
    const { headers } = await addApiClient(platform, owner, { requestsPerMinute: 3 })
    const other = await addApiClient(platform, owner)
    const answers = []
    for (let count = 0; count < 4; count += 1) answers.push(await send(headers))
    const [first, , , last] = answers

    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429])
    expect(first?.headers.get('ratelimit')).toMatch(/; r=2; t=\d+/)
    expect(first?.headers.get('ratelimit-policy')).toMatch(/; q=3; w=60/)
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(last && (await messageOf(last))).toContain('too many requests')
    expect((await send(other.headers)).headers.get('ratelimit-policy')).toContain('q=600')
    expect((await send({})).headers.get('ratelimit-policy')).toBeNull()
  })
})

test('a key is looked up once for each request, and what it reads is as anybody else would read it', async () => {
  const { headers } = await addApiClient(platform, owner)
  const lookUps = jest.spyOn(platform.payload.db, 'findOne')
  const withKey = await list(headers)
  const keys = lookUps.mock.calls.filter(([{ collection }]) => collection === 'api-clients')
  lookUps.mockRestore()

  expect(keys).toHaveLength(1)
  expect(withKey.headers.get('cache-control')).toBe('no-store')
  expect(withKey.headers.get('cache-status')).toBe('Stillpoint; fwd=bypass')
  expect(withKey.headers.get('content-type')).toBe('application/json')
  expect(await withKey.json()).toEqual(await (await list({})).json())
})

test.each([
  '/services/nobody',
  '/globals/nothing',
  '/nothing',
  '/users',
  '/services?where[nothing][equals]=1',
])('what a key can’t read at %s is refused in the same words as to anybody', async (path) => {
  const { headers } = await addApiClient(platform, owner)
  const read = (sent: Record<string, string>) => fetch(`${platform.url}/api${path}`, { headers: sent })
  const [withKey, without] = await Promise.all([read(headers), read({})])

  expect(withKey.status).toBeGreaterThanOrEqual(400)
  expect(withKey.status).toBe(without.status)
  expect(await withKey.json()).toEqual(await without.json())
})

test('a key in any spelling of the scheme is the same key', async () => {
  const { headers } = await addApiClient(platform, owner, { scope: 'drafts' })
  await platform.payload.create({
    collection: 'services',
    data: { ...builders.services('Draft'), _status: 'draft' },
  })
  const countFor = async (authorization = '') => (await (await list({ authorization })).json()).totalDocs

  const own = await countFor(headers.authorization)
  const lowercase = await countFor(headers.authorization?.replace('Bearer ', 'bearer  '))
  const anyone = (await (await list({})).json()).totalDocs

  expect([lowercase, anyone]).toEqual([own, own - 1])
})

test('whoever reads the database or a backup of it finds no key, only its hash', async () => {
  const { id, headers } = await addApiClient(platform, owner)
  const key = String(headers.authorization?.replace('Bearer ', ''))
  const secret = key.replace('stillpoint_', '')

  const row = await platform.payload.db.findOne({ collection: 'api-clients', where: { id: { equals: id } } })
  const kept = await rawDatabase(platform.payload)

  expect(row).toHaveProperty('keyHash', expect.stringMatching(/./))
  expect(JSON.stringify(row)).not.toContain(secret)
  expect(kept.includes(String(Object(row).keyHash))).toBe(true)
  expect(kept.includes(secret)).toBe(false)
})

test('the session of a person is not taken for a key', async () => {
  const token = owner.authorization?.replace('JWT ', '') ?? ''
  const me = async (authorization: string) =>
    (await (await fetch(`${platform.url}/api/users/me`, { headers: { authorization } })).json()).user

  expect(await me(`JWT ${token}`)).toMatchObject({ role: 'owner' })
  expect(await me(`Bearer ${token}`)).toMatchObject({ role: 'owner' })
  expect((await list({ authorization: 'Basic c3RhZ2luZzpzaXRl' })).status).toBe(200)
})

test('an owner sees when a key was last used, written once a minute and without a change of the client', async () => {
  const { id, headers } = await addApiClient(platform, owner)
  const read = () => platform.payload.findByID({ collection: 'api-clients', id })
  const before = await read()

  await list(headers)
  await until(async () => (await read()).lastUsedAt != null)
  const first = await read()
  await list(headers)
  await list(headers)
  const second = await read()

  expect(Date.now() - new Date(first.lastUsedAt ?? 0).getTime()).toBeLessThan(10_000)
  expect(second.lastUsedAt).toBe(first.lastUsedAt)
  expect(second).toMatchObject({ updatedAt: before.updatedAt, name: before.name, keyHint: before.keyHint })

  const longAgo = '2020-01-01T00:00:00.000Z'
  await platform.payload.update({ collection: 'api-clients', id, data: { lastUsedAt: longAgo } })
  await list(headers)
  await until(async () => (await read()).lastUsedAt !== longAgo)
})

test('a key works though its use can’t be written', async () => {
  const { headers } = await addApiClient(platform, owner)
  const { db } = platform.payload
  const { updateOne } = db
  db.updateOne = () => Promise.reject(new Error('The disk is full.'))
  const response = await list(headers)
  db.updateOne = updateOne

  expect(response.status).toBe(200)
})

test('nobody writes what the system keeps of a client', async () => {
  const { id, headers } = await addApiClient(platform, owner)

  await change(id, { lastUsedAt: '2020-01-01T00:00:00.000Z', keyHint: 'x', keyHash: 'y' })
  const { lastUsedAt, keyHint } = await platform.payload.findByID({ collection: 'api-clients', id })

  expect(lastUsedAt).not.toBe('2020-01-01T00:00:00.000Z')
  expect(keyHint).toMatch(/^….{6}$/)
  expect((await list(headers)).status).toBe(200)
})

test.each([
  [{ origins: [{ origin: 'https://example.org/path' }] }, 'without a path'],
  [{ origins: [{ origin: 'example.org' }] }, 'without a path'],
  [{ origins: [{ origin: 'https://*.example.org' }] }, 'without a path'],
  [{ origins: [{ origin: '*' }] }, 'without a path'],
  [{ requestsPerMinute: 0 }, 'whole number from 1 to 60000'],
  [{ requestsPerMinute: 1.5 }, 'whole number from 1 to 60000'],
])('%j is refused with a note', async (data, note) => {
  const { id } = await addApiClient(platform, owner)
  const response = await change(id, data)

  expect(response.status).toBe(400)
  expect(JSON.stringify(await response.json())).toContain(note)
})

test('an address is tidied into the origin that browsers send', async () => {
  const { id } = await addApiClient(platform, owner)
  const response = await change(id, {
    origins: [
      { origin: ' HTTPS://WWW.Example.org/ ' },
      { origin: 'https://www.example.org:443' },
      { origin: 'http://localhost:5173' },
    ],
  })

  expect((await response.json()).doc.origins.map(({ origin }: { origin: string }) => origin)).toEqual([
    'https://www.example.org',
    'https://www.example.org',
    'http://localhost:5173',
  ])
})
