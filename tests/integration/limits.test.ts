import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { builders, paragraph } from '../helpers/builders'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'

let platform: TestPlatform
let service: string

beforeAll(async () => {
  platform = await startTestPlatform()
  service = (await platform.payload.create({ collection: 'services', data: builders.services('Calm') })).id
  for (let count = 0; count < 105; count += 1)
    await platform.payload.create({
      collection: 'faqs',
      data: { ...builders.faqs('Why?'), services: [service] },
    })
})

afterAll(() => platform.stop())

test.each([
  'limit=0',
  'limit=1000',
  'limit=-1',
  'limit=1e9',
  'limit=abc',
  'pagination=false',
  'pagination=false&limit=0',
  'limit[]=0',
])('a list asked with %s has 100 documents at most', async (query) => {
  const response = await fetch(`${platform.url}/api/faqs?depth=0&${query}`)
  const { docs } = await response.json()

  expect(response.status).toBe(200)
  expect(docs.length).toBeGreaterThanOrEqual(10)
  expect(docs.length).toBeLessThanOrEqual(100)
})

test('a list asked with POST in the place of GET has 100 documents at most', async () => {
  const response = await fetch(`${platform.url}/api/faqs`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-payload-http-method-override': 'GET' },
    body: 'limit=0&depth=0',
  })

  expect((await response.json()).docs).toHaveLength(100)
})

test.each(['limit=0', 'limit=1000'])(
  'a joined list asked with %s has 100 documents at most',
  async (query) => {
    const response = await fetch(
      `${platform.url}/api/services/${service}?depth=0&joins[faqs][${query.replace('=', ']=')}`,
    )
    const { faqs } = await response.json()

    expect(faqs.docs.length).toBeGreaterThan(0)
    expect(faqs.docs.length).toBeLessThanOrEqual(100)
  },
)

test.each([
  '{ Faqs(limit: 0) { docs { id } } }',
  '{ Faqs(limit: 5000) { docs { id } } }',
  '{ Faqs(pagination: false) { docs { id } } }',
])('GraphQL gives 100 documents at most for %s', async (query) => {
  const response = await fetch(`${platform.url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })

  expect((await response.json()).data.Faqs.docs).toHaveLength(100)
})

test.each([
  '{ Service(id: "ID") { faqs(limit: 0) { docs { id } } } }',
  '{ Services { docs { faqs(limit: 999) { docs { id } } } } }',
])('a joined list in GraphQL has 100 documents at most for %s', async (query) => {
  const response = await fetch(`${platform.url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: query.replace('ID', service) }),
  })
  const ids = (await response.text()).match(/"id":/g) ?? []

  expect(ids.length).toBeGreaterThan(0)
  expect(ids.length).toBeLessThanOrEqual(100)
})

test('relations are followed four levels deep at most, whatever is asked for', async () => {
  let id: string | undefined
  for (const level of [6, 5, 4, 3, 2, 1, 0]) {
    const content = id ? linkTo(id) : paragraph('The end')
    const data = {
      ...builders.pages(`Level ${level},`),
      blocks: [{ blockType: 'richText' as const, content }],
    }
    id = (await platform.payload.create({ collection: 'pages', data })).id
  }
  const levelsAt = async (depth: number) => {
    const text = await (await fetch(`${platform.url}/api/pages/${id}?depth=${depth}`)).text()
    return [0, 1, 2, 3, 4, 5, 6].filter((level) => text.includes(`Level ${level},`))
  }

  expect(await levelsAt(3)).toEqual([0, 1, 2, 3])
  expect(await levelsAt(4)).toEqual([0, 1, 2, 3, 4])
  expect(await levelsAt(99)).toEqual([0, 1, 2, 3, 4])
})

test.each([
  '{ Services { docs { faqs { docs { services { faqs { docs { id } } } } } } } }',
  '{ Services { docs { ...a } } } fragment a on Service { faqs { docs { services { ...b } } } } fragment b on Service { faqs { docs { id } } }',
])('lists inside lists inside lists are refused: %s', async (query) => {
  const response = await fetch(`${platform.url}/api/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })

  expect(JSON.stringify((await response.json()).errors)).toContain('nested 2 deep at most')
})

/** A text that leads to a page. */
const linkTo = (page: string) => {
  const { root } = paragraph('next')
  const fields = { linkType: 'internal', newTab: false, doc: { relationTo: 'pages', value: page } }
  const links = root.children.map(({ children }) => ({
    ...{ type: 'link', version: 3, direction: 'ltr' as const, format: '' as const, indent: 0 },
    ...{ id: `to-${page}`, fields, children },
  }))
  return { root: { ...root, children: root.children.map((line) => ({ ...line, children: links })) } }
}
