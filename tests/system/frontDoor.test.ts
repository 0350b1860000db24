import { type IncomingMessage, request } from 'node:http'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startServer, type TestServer, until } from '../helpers/server'

const owner = { email: 'owner@example.org', password: 'three calm words together' }

let server: TestServer

beforeAll(async () => {
  server = await startServer({ env: { OWNER_EMAIL: owner.email, OWNER_PASSWORD: owner.password } })
})

afterAll(() => server.stop())

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers })

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

const graphql = async (query: string) => (await post('/api/graphql', { query })).json()

test('says where the website and the admin panel are', () => {
  expect(server.output()).toContain(`Website      ${server.url}/`)
  expect(server.output()).toContain(`Admin panel  ${server.url}/admin`)
})

test('tells a monitor that it lives and that it is ready', async () => {
  expect(await (await get('/healthz')).json()).toEqual({ status: 'alive' })
  expect(await (await get('/readyz')).json()).toEqual({ status: 'ready', warnings: [] })
})

describe('the first page', () => {
  test.each([
    ['/', 'en', 'Skip to the content'],
    ['/es', 'es', 'Ir al contenido'],
  ])('%s is HTML in its language, for an empty practice as well', async (path, language, words) => {
    const response = await get(path)
    const page = await response.text()

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(page).toContain(`<html lang="${language}">`)
    expect(page).toContain(words)
  })
})

describe('headers', () => {
  test('every script of the panel carries the nonce of its own request', async () => {
    const nonces = []
    for (const response of [await get('/admin/login'), await get('/admin/login')]) {
      const policy = response.headers.get('content-security-policy') ?? ''
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1]
      const scripts = (await response.text()).match(/<script\b[^>]*>/g) ?? []
      nonces.push(nonce)

      expect(policy).toContain("object-src 'none'")
      expect(scripts.length).toBeGreaterThan(5)
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    }

    expect(nonces[0]).not.toBe(nonces[1])
  })

  test('say nothing of the software and keep browsers from guessing', async () => {
    const { headers } = await get('/api/services')

    expect(headers.get('x-powered-by')).toBeNull()
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-request-id')).toMatch(/^[0-9a-f]{24}$/)
  })

  test.each(['/', '/healthz'])(
    'keep a connection longer than a proxy would wait to use it again: %s',
    async (path) => {
      expect((await get(path)).headers.get('keep-alive')).toBe('timeout=75')
    },
  )

  test.each([
    ['the website', '/', {}],
    ['the panel', '/admin/login', {}],
    ['an answer that is kept by no cache', '/api/openapi.json', { cookie: 'payload-token=x' }],
  ])('long answers are compressed: %s', async (_which, path, headers) => {
    const response = await get(path, headers)

    expect(response.status).toBe(200)
    expect(response.headers.get('content-encoding')).toMatch(/^(br|gzip)$/)
  })

  test.each(['/admin', '/admin/login', '/api/services', '/'])(
    'that name another host leave no trace of it in %s',
    async (path) => {
      const forged = {
        ...{ 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' },
        ...{ forwarded: 'host=evil.example', 'x-forwarded-for': 'evil.example' },
      }

      const response = await fetch(server.url + path, { headers: forged, redirect: 'manual' })
      const said = [...response.headers].flat().concat(await response.text())

      expect([200, 307]).toContain(response.status)
      expect(said.filter((part) => part.includes('evil'))).toEqual([])
    },
  )
})

describe('what is not served', () => {
  test.each([
    '/api/og',
    '/api/OG',
    '/api//og/',
    '/api/%6fg',
    '/api/graphql-playground',
    '/_next/image?url=%2Fx&w=64&q=75',
    '/nothing',
  ])('%s', async (path) => {
    expect((await get(path)).status).toBe(404)
  })

  test('is said in JSON to a program and on a page to a person', async () => {
    const program = await get('/nothing.json', { accept: 'application/json' })
    const person = await get('/nothing', { accept: 'text/html' })

    expect(await program.json()).toEqual({ errors: [{ message: 'There is nothing at this address.' }] })
    expect(await person.text()).toContain('<h1>There is nothing at this address.</h1>')
  })
})

describe('GraphQL', () => {
  test('does not describe itself in production', async () => {
    const answer = await graphql('{ __schema { types { name } } }')

    expect(answer.data).toBeUndefined()
    expect(JSON.stringify(answer.errors)).toMatch(/introspection/i)
  })

  const many = (count: number) => Array.from({ length: count }, (_, index) => index)

  test.each([
    [
      '16 aliases',
      `{ ${many(16)
        .map((n) => `a${n}: Services { totalDocs }`)
        .join(' ')} }`,
      /15 aliases/,
    ],
    ['13 levels', `{ Services ${'{ docs { faqs '.repeat(6)} { id } ${'} } '.repeat(6)} }`, /deep/],
    [
      'too many fields, multiplied by fragments',
      `{ ${many(8)
        .map((n) => `a${n}: Services { ...f }`)
        .join(' ')} } fragment f on Services { docs { ${'...g '} } } fragment g on Service { ${many(80)
        .map(() => 'id')
        .join(' ')} }`,
      /complexity of 500/,
    ],
    [
      '6 operations',
      many(6)
        .map((n) => `query q${n} { Services { totalDocs } }`)
        .join(' '),
      /5 operations/,
    ],
  ])('refuses %s', async (_name, query, message) => {
    const answer = await graphql(query)

    expect(answer.data).toBeUndefined()
    expect(JSON.stringify(answer.errors)).toMatch(message)
  })
})

describe('bodies', () => {
  test('over the limit are refused before they are read', async () => {
    const response = await post('/api/graphql', { query: 'x'.repeat(200_000) })

    expect(response.status).toBe(413)
    expect(await response.json()).toEqual({ errors: [{ message: 'This is too large: 100 kB at most.' }] })
  })

  test('that say that they are too large are refused at once, such as a list to import', async () => {
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const options = { method: 'POST', headers: { 'content-length': 33 * 1024 * 1024 } }
      const sending = request(`${server.url}/api/subscribers/import`, options, resolve)
      sending.on('error', reject)
      sending.flushHeaders()
    })

    expect([answer.statusCode, await json(answer)]).toEqual([
      413,
      { errors: [{ message: 'This is too large: 32 MB at most.' }] },
    ])
  })

  test('that do not say their length are refused', async () => {
    const status = await new Promise((resolve, reject) => {
      const options = { method: 'POST', headers: { 'transfer-encoding': 'chunked' } }
      const sending = request(`${server.url}/api/faqs`, options, (response) => resolve(response.statusCode))
      sending.on('error', reject)
      sending.end('{}')
    })

    expect(status).toBe(411)
  })

  test.each([
    ['/api/users/login', '{"email":'],
    ['/api/faqs', '[[[['],
    ['/api/graphql', 'null'],
    ['/api/form-submissions', '"text"'],
  ])('%s answers nonsense with a clear 4xx and no stack trace', async (path, body) => {
    const response = await fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    const text = await response.text()

    expect([400, 401, 403]).toContain(response.status)
    expect(text).toContain('"errors"')
    expect(text).not.toMatch(/node_modules|at \w+ \(/)
  })
})

test('the log has the request with its id, and neither query, password nor reset token', async () => {
  const id = (await get('/api/services?where[title][equals]=hemlig')).headers.get('x-request-id')
  await get('/admin/reset/hemligtoken')
  await post('/api/users/login', { email: owner.email, password: owner.password })
  // The log is written a chunk at a time.
  await until(() => server.output().includes('/admin/reset/…') && server.output().includes(String(id)))

  const line = server
    .output()
    .split('\n')
    .find((entry) => entry.includes(String(id)))

  expect(JSON.parse(String(line))).toMatchObject({
    req: { method: 'GET', path: '/api/services' },
    res: { status: 200 },
  })
  expect(server.output()).not.toMatch(/hemlig|three calm words/)
  expect(server.output()).toContain('/admin/reset/…')
})

test('an uploaded picture is shown and never run', async () => {
  const { headers } = await get('/api/media/file/nothing.png')

  expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
  expect(headers.get('x-content-type-options')).toBe('nosniff')
})

test('an unknown route of the API is said as every other error', async () => {
  const response = await get('/api/nothing')

  expect(response.status).toBe(404)
  expect(await response.json()).toEqual({ errors: [{ message: 'There is nothing at this address.' }] })
})

test.each([{ cookie: 'payload-token=x' }, { authorization: 'Bearer x' }])(
  'what is asked with %j is kept by no cache',
  async (headers) => {
    expect((await get('/api/services', headers)).headers.get('cache-control')).toBe('no-store')
    expect((await get('/api/services?draft=true')).headers.get('cache-control')).toBe('no-store')
  },
)

test.each([
  '/api/./services',
  '/api/../api/services',
  '/api/%2e/services',
  '/api/x/%2E%2e/services',
  '/_next/..%2fapi/services',
  '/api\\services',
])('%s is refused, because layers could read it differently', async (path) => {
  // fetch would tidy the path before it sends it.
  const status = await new Promise((resolve, reject) => {
    const asking = request({ host: 'localhost', port: server.port, path }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
    asking.on('error', reject)
    asking.end()
  })

  expect(status).toBe(400)
})

test('the built server names the field that is wrong', async () => {
  const answer = await post('/api/form-submissions', { form: 'nothing', submissionData: [] })

  expect(answer.status).toBe(400)
  expect((await answer.json()).errors[0].data.errors).toEqual([
    { path: 'form', message: 'This form does not exist.' },
  ])
})

test('a login from another website is not accepted with the cookie', async () => {
  const login = await post('/api/users/login', owner)
  const cookie = String(login.headers.get('set-cookie')).split(';')[0] ?? ''
  const me = async (origin: string) => (await (await get('/api/users/me', { cookie, origin })).json()).user

  expect(await me(server.url)).toMatchObject({ email: owner.email })
  expect(await me('https://evil.example')).toBeNull()
})
