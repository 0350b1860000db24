import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startBehindFrontDoor } from '../helpers/frontDoor'
import { addApiClient, loginAs } from '../helpers/people'
import type { TestPlatform } from '../helpers/platform'

let platform: TestPlatform
let owner: Record<string, string>

beforeAll(async () => {
  platform = await startBehindFrontDoor()
  owner = await loginAs(platform, 'owner')
})

afterAll(() => platform.stop())

const foreign = 'https://elsewhere.example'

const send = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
  fetch(platform.url + path, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'POST' ? { body: JSON.stringify({ query: '{ Services { docs { id } } }' }) } : {}),
  })

const preflight = (path: string, origin: string, method: string, headers = '') =>
  send(
    path,
    { origin, 'access-control-request-method': method, 'access-control-request-headers': headers },
    'OPTIONS',
  )

const allowedTo = ({ headers }: Response) => headers.get('access-control-allow-origin')

const change = (id: string, data: object) =>
  fetch(`${platform.url}/api/api-clients/${id}`, {
    method: 'PATCH',
    headers: { ...owner, 'content-type': 'application/json' },
    body: JSON.stringify(data),
  })

describe('what is published', () => {
  test.each([
    ['/api/services', 'GET'],
    ['/api/services', 'HEAD'],
    ['/api/globals/site', 'GET'],
    ['/api/nothing-here', 'GET'],
    ['/api/graphql', 'POST'],
    ['/api/graphql?query={Services{docs{id}}}', 'GET'],
  ])('%s may be read by pages of any origin, asked with %s', async (path, method) => {
    const answers = [
      await send(path, {}, method),
      await send(path, { origin: foreign }, method),
      await send(path, { origin: 'null' }, method),
      await send(path, { origin: 'https://www.example.org' }, method),
    ]

    expect(answers.map(allowedTo)).toEqual(['*', '*', '*', '*'])
    expect(answers.map(({ headers }) => headers.get('vary')?.includes('Origin') ?? false)).not.toContain(true)
    expect(answers[0]?.headers.get('access-control-expose-headers')).toContain('ETag')
    expect(answers[0]?.headers.get('access-control-allow-methods')).toBeNull()
  })

  test.each([
    ['/api/services', 'GET', 'If-None-Match'],
    ['/api/graphql', 'POST', 'content-type'],
  ])('%s may be asked beforehand whether %s with %s is allowed', async (path, method, header) => {
    const response = await preflight(path, foreign, method, header)

    expect(response.status).toBe(204)
    expect(allowedTo(response)).toBe('*')
    expect(response.headers.get('access-control-allow-headers')).toMatch(new RegExp(header, 'i'))
    expect(response.headers.get('access-control-allow-headers')).not.toMatch(/authorization/i)
    expect(Number(response.headers.get('access-control-max-age'))).toBeGreaterThan(0)
  })
})

describe('a form, sent from a browser', () => {
  test.each([
    ['the origin in the settings', 'https://www.example.org', true],
    ['the server itself', 'http://localhost:3000', true],
    ['another origin', foreign, false],
    ['a longer host', 'https://www.example.org.evil.example', false],
    ['a host with a prefix', 'https://evil-www.example.org', false],
    ['the bare domain', 'https://example.org', false],
    ['another scheme', 'http://www.example.org', false],
    ['another port', 'https://www.example.org:8443', false],
    ['other letters', 'https://WWW.example.org', false],
    ['a path', 'https://www.example.org/', false],
    ['no origin to speak of', 'null', false],
    ['two origins', 'https://www.example.org https://elsewhere.example', false],
  ])('from %s', async (_, origin, isAllowed) => {
    const asked = await preflight('/api/form-submissions', origin, 'POST', 'content-type')
    const { headers } = await send('/api/forms', { origin }, 'PATCH')

    expect(asked.status).toBe(isAllowed ? 204 : 403)
    expect(allowedTo(asked)).toBe(isAllowed ? origin : null)
    expect(headers.get('access-control-allow-origin')).toBe(isAllowed ? origin : null)
    expect(headers.get('vary')).toContain('Origin')
  })

  test('is refused with words that say where to name the origin', async () => {
    const asked = await preflight('/api/form-submissions', foreign, 'POST', 'content-type')

    expect((await asked.json()).errors).toEqual([{ message: expect.stringContaining('CORS_ORIGINS') }])
  })
})

describe('a key, used in a browser', () => {
  const home = 'https://preview.example.org'
  const asks = (origin: string) => preflight('/api/services?draft=true', origin, 'GET', 'authorization')

  test('works from its own origin, right after it was saved, and not after it was switched off', async () => {
    const { id, headers } = await addApiClient(platform, owner)
    const answers: (string | null)[] = []
    const look = async () => answers.push(allowedTo(await asks(home)))

    await look()
    await change(id, { origins: [{ origin: home }] })
    await look()
    const read = await send('/api/services?draft=true', { ...headers, origin: home })
    await change(id, { isRevoked: true })
    await look()
    await change(id, { isRevoked: false, expiresAt: '2020-01-01T00:00:00.000Z' })
    await look()
    await change(id, { expiresAt: null })
    await look()
    await change(id, { origins: [] })
    await look()

    expect(answers).toEqual([null, home, null, null, home, null])
    expect([read.status, allowedTo(read)]).toEqual([200, home])
    expect(read.headers.get('access-control-expose-headers')).toContain('RateLimit')
    expect(read.headers.get('vary')).toContain('Origin')
  })

  test.each([
    'https://preview.example.org.evil.example',
    'http://preview.example.org',
    'https://preview.example.org:8443',
    'https://Preview.example.org',
    'null',
    foreign,
  ])('does not work from %s', async (origin) => {
    const { headers } = await addApiClient(platform, owner, { origins: [{ origin: home }] })

    const asked = await asks(origin)
    const read = await send('/api/services', { ...headers, origin })

    expect([asked.status, allowedTo(asked)]).toEqual([403, null])
    expect([read.status, allowedTo(read)]).toEqual([403, null])
  })

  test('that is not taken is told so, where the page may read it', async () => {
    await addApiClient(platform, owner, { origins: [{ origin: home }] })
    const read = await send('/api/services', { authorization: 'Bearer stillpoint_wrong', origin: home })

    expect([read.status, allowedTo(read)]).toEqual([401, home])
  })
})

test.each([
  ['/api/services', 'GET'],
  ['/api/users/login', 'POST'],
  ['/api/graphql', 'POST'],
])('pages are never allowed to send the cookie of a login: %s', async (path, method) => {
  for (const origin of [foreign, 'https://www.example.org', 'http://localhost:3000', 'null']) {
    const answer = await send(path, { origin, cookie: 'payload-token=x' }, method)
    const asked = await preflight(path, origin, method, 'content-type')

    expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
    expect(asked.headers.get('access-control-allow-credentials')).toBeNull()
  }
})

test('OPTIONS without a question says what there is', async () => {
  const response = await send('/api/services', {}, 'OPTIONS')

  expect([response.status, response.headers.get('allow')]).toEqual([204, expect.stringContaining('PATCH')])
})
