import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { builders } from '../helpers/builders'
import { startBehindFrontDoor } from '../helpers/frontDoor'
import type { TestPlatform } from '../helpers/platform'

let platform: TestPlatform

beforeAll(async () => {
  platform = await startBehindFrontDoor()
  await platform.payload.create({
    collection: 'services',
    data: { ...builders.services('Why?'), slug: 'why' },
  })
})

afterAll(() => platform.stop())

const answerTo = async (response: Response) => ({
  status: response.status,
  headers: response.headers,
  body: await response.json(),
})

const get = async (params: Record<string, unknown>) => {
  const query = new URLSearchParams(
    Object.entries(params).map(([name, value]): [string, string] => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  )
  return answerTo(await fetch(`${platform.url}/api/graphql?${query}`))
}

const post = async (body: unknown) =>
  answerTo(
    await fetch(`${platform.url}/api/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  )

const persisted = (query: string) => ({
  persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') },
})

const summaries = (summary: string) => ({ data: { Services: { docs: [{ summary }] } } })

const bySlug =
  'query BySlug($slug: String) { Services(where: { slug: { equals: $slug } }) { docs { slug } } } query Other { Services { totalDocs } }'
const theOne = { data: { Services: { docs: [{ slug: 'why' }] } } }

describe('a query by GET', () => {
  test('is answered as by POST, with variables and the name of the operation', async () => {
    const asked = { query: bySlug, variables: { slug: 'why' }, operationName: 'BySlug' }

    const answer = await get(asked)

    expect(answer).toMatchObject({ status: 200, body: theOne })
    expect((await post(asked)).body).toEqual(answer.body)
  })

  test('may be kept by caches on the way, which ask whether it has changed', async () => {
    const asked = { query: bySlug, variables: { slug: 'why' }, operationName: 'BySlug' }
    const address = `${platform.url}/api/graphql?${new URLSearchParams({ ...asked, variables: '{"slug":"why"}' })}`

    const { headers } = await get(asked)
    const again = await fetch(address, { headers: { 'if-none-match': headers.get('etag') ?? '' } })

    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect(again.status).toBe(304)
    expect(again.headers.get('cache-status')).toBe('Stillpoint; hit')
  })

  test('shows a change at once', async () => {
    const query = '{ Services { docs { summary } } }'
    const before = await get({ query })
    const hashed = { extensions: persisted(query) }
    await post({ query, ...hashed })
    const beforeByHash = await get(hashed)

    await platform.payload.update({
      collection: 'services',
      where: { slug: { equals: 'why' } },
      data: { summary: 'Because.' },
    })
    const after = [await get({ query }), await get(hashed)]
    await platform.payload.update({
      collection: 'services',
      where: { slug: { equals: 'why' } },
      data: { summary: 'Why?' },
    })

    expect([before.body, beforeByHash.body]).toEqual([summaries('Why?'), summaries('Why?')])
    expect(after.map(({ body }) => body)).toEqual([summaries('Because.'), summaries('Because.')])
  })

  test('may carry question marks as they are', async () => {
    const query = '{Services(where:{summary:{equals:"Why?"}}){docs{slug}}}'
    const response = await fetch(`${platform.url}/api/graphql?query=${query}`)

    expect(await response.json()).toEqual(theOne)
  })

  test('is answered to HEAD without a body', async () => {
    const response = await fetch(`${platform.url}/api/graphql?query={Services{totalDocs}}`, {
      method: 'HEAD',
    })

    expect([response.status, await response.text()]).toEqual([200, ''])
  })

  test('that would change something is answered 405', async () => {
    const query = 'mutation { deleteService(id: "x") { id } }'
    const { status, headers, body } = await get({ query })

    expect([status, headers.get('allow')]).toEqual([405, 'POST'])
    expect(body.errors[0].message).toContain('mutations over GET')
  })

  test.each([
    [{}, 'Missing query'],
    [{ query: '' }, 'Missing query'],
    [{ query: '{ Services {' }, 'Syntax Error'],
    [{ query: '{ Nothing }' }, 'Cannot query field'],
    [{ query: '{ Services { totalDocs } }', variables: '{' }, 'can’t be understood'],
    [{ query: '{ Services { totalDocs } }', variables: '7' }, 'Invalid variables'],
  ])('%j is answered with what is wrong, and not kept', async (params, message) => {
    const { body, headers } = await get(params)

    expect(body.errors[0].message).toContain(message)
    expect(body.data).toBeUndefined()
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

describe('a query that costs too much', () => {
  const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: countServices { totalDocs }`).join(' ')
  test.each([
    [`{ ${aliases} }`, '15 aliases at most'],
    [`{ Services { docs { ${'contraindications { id } '.repeat(60)} } } }`, 'maximum complexity of 500'],
    [`{ Services { docs { ${'title '.repeat(401)} } } }`, '400 fields at most'],
  ])('is refused before it runs, saying why: %.40s', async (query, message) => {
    for (const { body } of [await post({ query }), await get({ query })]) {
      expect(body.data).toBeUndefined()
      expect(body.errors.map((error: { message: string }) => error.message).join()).toContain(message)
    }
  })
})

describe('a persisted query', () => {
  test('is asked for once, and then known by its hash alone', async () => {
    const asked = { variables: { slug: 'why' }, operationName: 'BySlug', extensions: persisted(bySlug) }

    const unknown = await get(asked)
    const registered = await post({ ...asked, query: bySlug })
    const known = await get(asked)

    expect(unknown).toMatchObject({
      status: 200,
      body: {
        errors: [{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
      },
    })
    expect(unknown.headers.get('cache-control')).toBe('no-store')
    expect([registered.body, known.body, (await post(asked)).body]).toEqual([theOne, theOne, theOne])
    expect(known.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
    expect((await get(asked)).headers.get('cache-status')).toBe('Stillpoint; hit')
  })

  test('may be registered by GET', async () => {
    const query = '{ Services { totalDocs } }'

    await get({ query, extensions: persisted(query) })

    expect((await get({ extensions: persisted(query) })).body).toEqual({
      data: { Services: { totalDocs: 1 } },
    })
  })

  test.each(['{ Nothing }', '{ Services {', `{ Services { docs { ${'title '.repeat(401)} } } }`])(
    'that is not valid is not kept: %.30s',
    async (query) => {
      const refused = await post({ query, extensions: persisted(query) })
      const { body } = await get({ extensions: persisted(query) })

      expect(refused.body.errors.length).toBeGreaterThan(0)
      expect(body.errors[0].message).toBe('PersistedQueryNotFound')
    },
  )

  test('that changes something is still refused by GET', async () => {
    const query = 'mutation { deleteService(id: "x") { id } }'
    await post({ query, extensions: persisted(query) })

    const { status, headers } = await get({ extensions: persisted(query) })

    expect([status, headers.get('allow')]).toEqual([405, 'POST'])
  })

  test.each([
    [{ version: 1, sha256Hash: 'a'.repeat(64) }, 'not that of the query'],
    [{ version: 2, sha256Hash: 'a'.repeat(64) }, 'PersistedQueryNotSupported'],
    [{ version: 1, sha256Hash: '../../secret' }, 'PersistedQueryNotSupported'],
    [{ version: 1 }, 'PersistedQueryNotSupported'],
    ['yes', 'PersistedQueryNotSupported'],
  ])('with a hash that is wrong is refused: %j', async (persistedQuery, message) => {
    const { status, body, headers } = await post({
      query: '{ Services { totalDocs } }',
      extensions: { persistedQuery },
    })

    expect(status).toBe(400)
    expect(body.errors[0].message).toContain(message)
    expect(headers.get('cache-control')).toBe('no-store')
  })
})

test.each(['[]', '"text"', '{', 'null'])('a body of %s is answered 400', async (body) => {
  const response = await fetch(`${platform.url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })

  expect(response.status).toBe(400)
  expect((await response.json()).errors[0].message).toEqual(expect.any(String))
})
