import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startServer, type TestServer } from '../helpers/server'

let server: TestServer

beforeAll(async () => {
  server = await startServer({ env: { SAMPLE_CONTENT: 'true' } })
})

afterAll(() => server.stop())

/** The same numbers in every run (mulberry32). */
const numbersFrom = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

const random = numbersFrom(20261123)
const one = <T>(choices: readonly T[]): T => choices[Math.floor(random() * choices.length)] as T

const collections = [
  'services',
  'contraindications',
  'faqs',
  'pages',
  'newsletters',
  'media',
  'forms',
  'form-submissions',
]
const closed = [
  'users',
  'api-clients',
  'payload-preferences',
  'payload-locked-documents',
  'payload-kv',
  'nothing',
]
const tails = [
  '',
  '/',
  '/count',
  '/versions',
  '/versions/x',
  '/x',
  '/%00',
  '/..%2f..%2f',
  '/access/x',
  '/x/duplicate',
  '/file/x',
  '/file/..%2f..%2fdata%2fsecret',
  '/init',
  '/me',
  '/login',
  '/logout',
  '/refresh-token',
  '/unlock',
  '/x/key',
  '/first-register',
]
const others = [
  '/globals/site',
  '/globals/nothing',
  '/globals/site/versions',
  '/access',
  '/graphql',
  '/reorder',
  '/payload-jobs/run',
  '/slugify',
  '/users/verify/x',
  '/',
  '/form-state',
]
const names = [
  'where[title][equals]',
  'where[or][0][and][0][id][in]',
  'where',
  'where[',
  'where[title]',
  'where[title][nonsense]',
  'where[meta.image.alt][like]',
  'where[_status][equals]',
  'where[createdAt][greater_than]',
  'where[createdAt][equals][x]',
  'where[blocks.text][contains]',
  'where[$where][equals]',
  'sort',
  'limit',
  'page',
  'depth',
  'locale',
  'fallback-locale',
  'select[title]',
  'select',
  'populate[services][x]',
  'populate',
  'joins[faqs][sort]',
  'joins[faqs]',
  'joins',
  'draft',
  'trash',
  'pagination',
  'groupBy',
  'data',
  '_payload',
  '__proto__[x]',
  'constructor[prototype][x]',
]
const values = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  'null',
  'true',
  '[]',
  '{}',
  '{"$gt":""}',
  '\u0000',
  '%',
  'ü'.repeat(200),
  'x'.repeat(3000),
  '../../etc/passwd',
  "' or 1=1 --",
  '$ne',
  'es',
  'xx',
  '-title',
  'title.title',
  '2026-99-99',
  '[object Object]',
  '__proto__',
]
const bodies = [
  '',
  'null',
  '[]',
  '"x"',
  '0',
  '{',
  '{}',
  '{"title":{"$ne":1}}',
  '{"where":[]}',
  '{"email":{"$gt":""},"password":{"$gt":""}}',
  '{"email":["a"],"password":1}',
  '{"__proto__":{"x":1}}',
  '{"deletedAt":"x"}',
  '{"form":"x","submissionData":{"length":99}}',
  '{"submissionData":[null,1,{"field":{}}]}',
  '{"query":"{"}',
  '{"query":"{ Services(where: {id: {in: [1, null]}}) { docs { id } } }"}',
  '{"query":"{ Service(id: \\"\\") { id } }"}',
  '{"query":1,"variables":"x"}',
  '{"query":"query($a: Int!){ Services(limit: $a) { totalDocs } }","variables":{"a":"x"}}',
  '{"query":"{ Services(sort: \\"-__proto__\\", page: -5) { docs { title } } }"}',
  '{"query":"mutation { createFaq(data: {}) { id } }"}',
]
const types = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  '',
]

const nonsense = () => {
  const place = one([
    `/${one(collections)}${one(tails)}`,
    `/${one(collections)}${one(tails)}`,
    `/${one(closed)}${one(tails)}`,
    one(others),
  ])
  const query = Array.from(
    { length: Math.floor(random() * 4) },
    () => `${one(names)}=${encodeURIComponent(one(values))}`,
  ).join('&')
  const method = one(['GET', 'GET', 'GET', 'POST', 'PATCH', 'DELETE', 'PUT', 'OPTIONS', 'HEAD'])
  const takesBody = ['POST', 'PATCH', 'PUT', 'DELETE'].includes(method)
  const headers: Record<string, string> = {}
  const type = one(types)
  if (takesBody && type) headers['content-type'] = type
  if (random() < 0.1) headers['x-payload-http-method-override'] = one(['GET', 'DELETE', 'x'])
  if (random() < 0.1)
    headers.authorization = one(['Bearer x', 'JWT x', 'JWT a.b.c', 'users API-Key x', 'Bearer stillpoint_x'])
  if (random() < 0.05) headers['accept-language'] = one(['es', 'xx', '*', ','])
  return {
    address: `/api${place}${query ? `?${query}` : ''}`,
    method,
    headers,
    ...(takesBody ? { body: one(bodies) } : {}),
  }
}

test('1,500 senseless requests are answered without an error of the server, and without its insides', async () => {
  const faults = []
  for (let count = 0; count < 1500; count += 1) {
    const { address, ...request } = nonsense()
    const response = await fetch(server.url + address, request)
    const text = await response.text()
    const isFault = response.status >= 500 && response.status !== 501
    if (isFault || /node_modules|\bat \S+ \(|SQLITE_|root:x:/.test(text))
      faults.push({ status: response.status, address, ...request, text: text.slice(0, 300) })
  }

  expect(faults).toEqual([])
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
})
