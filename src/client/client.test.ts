import { afterEach, expect, test } from '@jest/globals'
import { type ScriptedAnswer, startScriptedServer } from '../../tests/helpers/scriptedServer'
import { type ClientOptions, createClient, memoryStore } from '.'

type Server = Awaited<ReturnType<typeof startScriptedServer>>

let server: Server

afterEach(() => server.stop())

const clientOf = async (answers: ScriptedAnswer[], options: Partial<ClientOptions> = {}) => {
  server = await startScriptedServer(...answers)
  return createClient({ url: server.url, ...options })
}

const list = (docs: object[], nextPage: number | null = null) => ({
  body: { docs, totalDocs: docs.length, nextPage },
})
const busy = (status: number, retryAfter?: string): ScriptedAnswer => ({
  status,
  headers: retryAfter === undefined ? {} : { 'retry-after': retryAfter },
  body: { errors: [{ message: 'Please wait.' }] },
})
const addresses = () => server.requests.map(({ url }) => decodeURIComponent(url))

test('a list is asked with fields, conditions, order, page, depth and language', async () => {
  const client = await clientOf([list([])])

  await client.services.list({
    select: { title: true, whatToExpect: { before: true } },
    where: { or: [{ slug: { in: ['a', 'b'] } }, { 'review.reviewedOn': { less_than: '2026-01-01' } }] },
    sort: ['-updatedAt', 'title'],
    page: 2,
    limit: 5,
    depth: 0,
    locale: 'es',
  })

  expect(addresses()).toEqual([
    '/api/services?depth=0&limit=5&locale=es&page=2&select[title]=true&select[whatToExpect][before]=true' +
      '&sort=-updatedAt,title&where[or][0][slug][in][0]=a&where[or][0][slug][in][1]=b' +
      '&where[or][1][review.reviewedOn][less_than]=2026-01-01',
  ])
})

test('an empty list of wanted values is sent, so that it finds nothing', async () => {
  const client = await clientOf([list([])])

  await client.faqs.list({ where: { id: { in: [] } } })

  expect(addresses()).toEqual(['/api/faqs?depth=1&where[id][in]='])
})

test('the language of the client is that of every read which names none', async () => {
  const client = await clientOf([{ body: {} }], { locale: 'es' })

  await client.site()
  await client.contactDetails({ locale: 'en' })

  expect(addresses()).toEqual([
    '/api/globals/site?depth=1&locale=es',
    '/api/globals/contact-details?depth=1&locale=en',
  ])
})

test('one document is read by its slug; none is an error', async () => {
  const client = await clientOf([list([{ id: '1', slug: 'home' }]), list([])])

  const page = await client.pages.bySlug('home')

  expect(page.slug).toBe('home')
  await expect(client.pages.bySlug('nowhere')).rejects.toMatchObject({ name: 'NotFoundError' })
  expect(addresses()[0]).toBe('/api/pages?depth=1&limit=1&where[slug][equals]=home')
})

test.each(['', '..', 'a/b', '?'])('the id “%s” is of no document, and nothing is asked', async (id) => {
  const client = await clientOf([{ body: {} }])

  await expect(client.services.byId(id)).rejects.toMatchObject({ name: 'NotFoundError' })
  expect(server.requests).toEqual([])
})

test('all documents come from as many pages as there are', async () => {
  const client = await clientOf([list([{ id: '1' }, { id: '2' }], 2), list([{ id: '3' }])])

  const ids = []
  for await (const { id } of client.faqs.all()) ids.push(id)

  expect(ids).toEqual(['1', '2', '3'])
  expect(addresses()).toEqual(['/api/faqs?depth=1&limit=100&page=1', '/api/faqs?depth=1&limit=100&page=2'])
})

test.each([
  [400, 'InvalidRequestError'],
  [401, 'UnauthorizedError'],
  [403, 'ForbiddenError'],
  [404, 'NotFoundError'],
  [410, 'GoneError'],
  [413, 'UnexpectedAnswerError'],
  [429, 'RateLimitedError'],
  [500, 'UnexpectedAnswerError'],
  [502, 'UnavailableError'],
  [503, 'UnavailableError'],
  [504, 'UnavailableError'],
])('an answer of %i is a %s with the words of the server', async (status, name) => {
  const client = await clientOf([busy(status)], { retries: 0 })

  await expect(client.site()).rejects.toMatchObject({ name, status, message: 'Please wait.' })
})

test('a page of somebody else’s in the place of JSON is an error', async () => {
  const client = await clientOf([{ body: '<h1>Please log in to the network</h1>' }])

  await expect(client.site()).rejects.toMatchObject({ name: 'UnexpectedAnswerError', status: 200 })
})

test('a server that is not there is a NetworkError that tells its cause', async () => {
  const client = await clientOf([])
  server.stop()

  await expect(client.site()).rejects.toMatchObject({
    name: 'NetworkError',
    cause: { message: 'fetch failed' },
  })
})

test('a server that stays silent is a TimeoutError', async () => {
  const client = await clientOf([{ hangs: true }], { timeout: 50 })

  await expect(client.site()).rejects.toMatchObject({ name: 'TimeoutError' })
})

test('a request that the caller gives up is rejected with the reason that the caller gave', async () => {
  const client = await clientOf([{ hangs: true }])
  const reason = new Error('The page was left.')
  const controller = new AbortController()

  const read = client.site({ signal: controller.signal })
  controller.abort(reason)

  await expect(read).rejects.toBe(reason)
})

test('the time that a busy server names is waited for', async () => {
  const client = await clientOf([busy(503, '1'), { body: { id: 'site' } }])

  expect(await client.site()).toEqual({ id: 'site' })
  const [first, second] = server.requests.map(({ at }) => at)
  expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(1000)
})

test('so is the date that it names', async () => {
  const client = await clientOf([
    busy(429, new Date(Date.now() + 2000).toUTCString()),
    { body: { id: 'site' } },
  ])

  expect(await client.site()).toEqual({ id: 'site' })
  const [first, second] = server.requests.map(({ at }) => at)
  expect(Number(second) - Number(first)).toBeGreaterThanOrEqual(900)
})

test('a server that stays away is asked three times, with more time each time, and then it is an error', async () => {
  const client = await clientOf([busy(503)])

  await expect(client.site()).rejects.toMatchObject({ name: 'UnavailableError' })

  const [first = 0, second = 0, third = 0] = server.requests.map(({ at }) => at)
  expect(server.requests.length).toBe(3)
  expect(second - first).toBeGreaterThanOrEqual(240)
  expect(third - second).toBeGreaterThanOrEqual(490)
})

test('a server that asks for minutes is not waited for; the error says how long it would be', async () => {
  const client = await clientOf([busy(429, '600')])

  await expect(client.site()).rejects.toMatchObject({ name: 'RateLimitedError', retryAfter: 600 })
  expect(server.requests.length).toBe(1)
})

test('what can’t be helped by waiting is not asked again', async () => {
  const client = await clientOf([busy(500)])

  await expect(client.site()).rejects.toThrow()
  expect(server.requests.length).toBe(1)
})

test('the caller can give up while the client waits', async () => {
  const client = await clientOf([busy(503, '20')])
  const controller = new AbortController()
  const start = Date.now()

  const read = client.site({ signal: controller.signal })
  setTimeout(() => controller.abort(new Error('The page was left.')), 100)

  await expect(read).rejects.toThrow('The page was left.')
  expect(Date.now() - start).toBeLessThan(5000)
})

const tagged = (etag: string, body: object): ScriptedAnswer => ({ headers: { etag }, body })
const unchanged: ScriptedAnswer = { status: 304, body: '' }

test('an answer that the server has not changed is not sent again', async () => {
  const client = await clientOf([
    tagged('"1"', { id: 'a' }),
    unchanged,
    tagged('"2"', { id: 'b' }),
    unchanged,
  ])

  const answers = [await client.site(), await client.site(), await client.site(), await client.site()]

  expect(answers.map(({ id }) => id)).toEqual(['a', 'a', 'b', 'b'])
  expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([
    undefined,
    '"1"',
    '"1"',
    '"2"',
  ])
})

test('whoever changes an answer does not change the next one', async () => {
  const client = await clientOf([tagged('"1"', { id: 'a' }), unchanged])

  const mine = await client.site()
  mine.id = 'mine'

  expect((await client.site()).id).toBe('a')
})

test('the answers that are kept are bounded; the one used longest ago goes first', () => {
  const store = memoryStore(30)
  const answer = { etag: '"1"', text: 'nine char' }

  for (const address of ['a', 'b', 'c']) store.set(address, answer)
  store.get('a')
  store.set('d', answer)
  store.set('huge', { etag: '"1"', text: 'x'.repeat(31) })

  expect(['a', 'b', 'c', 'd', 'huge'].filter((address) => store.get(address))).toEqual(['a', 'c', 'd'])
})

test('a preview reads drafts with its key and keeps nothing', async () => {
  const client = await clientOf([tagged('"1"', { id: 'a' })], { key: 'stillpoint_x', preview: true })

  await client.site()
  await client.site()

  expect(addresses()[0]).toBe('/api/globals/site?depth=1&draft=true')
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    'Bearer stillpoint_x',
    'Bearer stillpoint_x',
  ])
  expect(server.requests[1]?.headers['if-none-match']).toBeUndefined()
})

test('all that changed since a cursor is read, however much it is', async () => {
  const change = (id: string) => ({ type: 'changed', collection: 'services', id })
  const client = await clientOf([
    { body: { changes: [change('1'), change('2')], cursor: 'f.2', hasMore: true } },
    { body: { changes: [change('3')], cursor: 'f.3', hasMore: false } },
  ])

  const { changes, cursor } = await client.changes({ since: 'f.0' })

  expect([changes.map(({ id }) => id), cursor]).toEqual([['1', '2', '3'], 'f.3'])
  expect(addresses()).toEqual(['/api/changes?since=f.0', '/api/changes?since=f.2'])
})

test('a form is sent as its fields, in the language of the person', async () => {
  const client = await clientOf([{ status: 201 }])

  await client.sendForm('f1', { name: 'Ana', wantsCall: true, note: undefined }, { locale: 'es' })

  const [{ method, url, headers, body }] = server.requests as [Server['requests'][number]]
  expect([method, url, headers['accept-language']]).toEqual(['POST', '/api/form-submissions?locale=es', 'es'])
  expect(JSON.parse(body)).toEqual({
    form: 'f1',
    submissionData: [
      { field: 'name', value: 'Ana' },
      { field: 'wantsCall', value: 'true' },
    ],
  })
})

test('what is wrong with a form is told by field', async () => {
  const fields = [{ path: 'email', message: 'This is not an email address.' }]
  const client = await clientOf([
    { status: 400, body: { errors: [{ message: 'Invalid.', data: { errors: fields } }] } },
  ])

  await expect(client.sendForm('f1', {})).rejects.toMatchObject({ name: 'InvalidRequestError', fields })
})

test('a form that may have arrived is not sent twice', async () => {
  const client = await clientOf([busy(503, '0'), { status: 201 }])

  await expect(client.sendForm('f1', {})).rejects.toMatchObject({ name: 'UnavailableError' })
  expect(server.requests.length).toBe(1)
})

test('a form that was refused as one too many is sent again', async () => {
  const client = await clientOf([busy(429, '0'), { status: 201 }])

  await client.sendForm('f1', {})

  expect(server.requests.length).toBe(2)
})

test.each(['', 'example.org', 'ftp://example.org', 'https://', 'https://example.org/?a=b'])(
  'the address “%s” is refused before anything is asked',
  (url) => {
    expect(() => createClient({ url })).toThrow(TypeError)
  },
)

test('a preview without a key is refused before anything is asked', () => {
  expect(() => createClient({ url: 'https://example.org', preview: true })).toThrow(TypeError)
})
