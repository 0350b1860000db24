import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { createClient } from '../../src/client'
import { builders, paragraph } from '../helpers/builders'
import { checker } from '../helpers/openapi'
import type { TestPlatform } from '../helpers/platform'

process.env.SERVER_URL = 'https://www.example.org'

let server: TestPlatform
let letter: string

const evil = 'Calm & <b>light</b> ]]> "here" \u0008'

beforeAll(async () => {
  const { startBehindFrontDoor } = await import('../helpers/frontDoor')
  server = await startBehindFrontDoor()
  const { payload } = server
  await payload.updateGlobal({
    slug: 'contact-details',
    data: { practiceName: 'Quiet & Kind', timeZone: 'America/Los_Angeles', _status: 'published' },
  })
  const service = await payload.create({
    collection: 'services',
    data: { ...builders.services('Massage'), slug: 'massage' },
  })
  const { id, body } = await payload.create({
    collection: 'newsletters',
    depth: 0,
    data: {
      ...issueOf(2098, 4),
      subject: evil,
      preheader: 'What is new',
      body: [
        { blockType: 'richText', content: paragraph(evil) },
        { blockType: 'serviceList', heading: 'Sessions', services: [service.id] },
        { blockType: 'button', label: 'Book', url: 'https://book.example.org/a' },
      ],
    },
  })
  letter = id
  const spanish = { subject: 'Calma', preheader: 'Lo nuevo', ...(body ? { body } : {}) }
  await payload.update({ collection: 'newsletters', id, locale: 'es', data: spanish })
  await payload.create({ collection: 'newsletters', data: { ...issueOf(2098, 3), subject: 'Before' } })
})

afterAll(() => server.stop())

const issueOf = (year: number, quarter: number) => ({ ...builders.newsletters('Letter'), year, quarter })

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers })
const text = async (path: string) => (await get(path)).text()

type Item = Record<string, string>
type JsonFeed = Record<string, string> & { items: Item[]; authors: Item[] }
const jsonFeed = async (path: string) => JSON.parse(await text(path)) as JsonFeed

const atomFeed = async (path: string) => {
  // Throws for what is not well formed.
  const { root } = parseXml(await text(path))
  if (!root) throw new Error('The feed is empty')
  return root
}

const within = (parent: XmlElement, name: string): XmlElement[] =>
  parent.children.filter((child): child is XmlElement => 'name' in child && child.name === name)
const textOf = (parent: XmlElement, name: string) => within(parent, name)[0]?.text
const linksOf = (parent: XmlElement) =>
  Object.fromEntries(within(parent, 'link').map(({ attributes }) => [attributes.rel, attributes.href]))

const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/
const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test.each(['/feed.xml', '/es/feed.xml'])(
  '%s has all that RFC 4287 asks of a feed and its entries',
  async (path) => {
    const feed = await atomFeed(path)
    const entries = within(feed, 'entry')

    expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom'])
    expect(feed.attributes['xml:lang']).toBe(path.startsWith('/es') ? 'es' : 'en')
    for (const name of ['id', 'title', 'updated', 'author']) expect(within(feed, name)).toHaveLength(1)
    expect(textOf(feed, 'id')).toBe(`https://www.example.org${path}`)
    expect(linksOf(feed)).toEqual({
      self: `https://www.example.org${path}`,
      alternate: `https://www.example.org${path.replace('feed.xml', 'newsletters')}`,
    })
    expect(textOf(within(feed, 'author')[0] as XmlElement, 'name')).toBe('Quiet & Kind')
    expect(entries).toHaveLength(2)
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'published', 'content'])
        expect(within(entry, name)).toHaveLength(1)
      expect(textOf(entry, 'id')).toMatch(uuid)
      expect(within(entry, 'content')[0]?.attributes.type).toBe('html')
      expect([textOf(entry, 'updated'), textOf(entry, 'published')]).toEqual(
        [1, 2].map(() => expect.stringMatching(rfc3339)),
      )
    }
    expect(textOf(feed, 'updated')).toBe(
      entries
        .map((entry) => String(textOf(entry, 'updated')))
        .sort()
        .at(-1),
    )
  },
)

test.each(['/feed.json', '/es/feed.json'])('%s has all that JSON Feed 1.1 asks for', async (path) => {
  const feed = await jsonFeed(path)

  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: expect.stringMatching(/^Quiet & Kind: /),
    language: path.startsWith('/es') ? 'es' : 'en',
    home_page_url: `https://www.example.org${path.replace('feed.json', 'newsletters')}`,
    feed_url: `https://www.example.org${path}`,
    authors: [{ name: 'Quiet & Kind', url: expect.stringMatching(/^https:\/\/www\.example\.org\/(es)?$/) }],
  })
  expect(feed.items).toHaveLength(2)
  for (const item of feed.items)
    expect(item).toMatchObject({
      id: expect.stringMatching(uuid),
      url: expect.stringMatching(/^https:\/\/www\.example\.org\/(es\/)?newsletters\/2098-q[34]$/),
      title: expect.any(String),
      content_html: expect.any(String),
      date_published: expect.stringMatching(rfc3339),
      date_modified: expect.stringMatching(rfc3339),
    })
})

test('the typed client reads the feed in its language, and the API describes it', async () => {
  const client = createClient({ url: server.url, locale: 'es' })
  const { errorsAt } = checker(await (await get('/api/openapi.json')).json())
  const path = [
    'paths',
    '/feed.json',
    'get',
    'responses',
    '200',
    'content',
    'application/feed+json',
    'schema',
  ]

  expect((await client.feed()).items.map(({ title }) => title)).toEqual(['Calma', 'Before'])
  expect((await client.feed({ locale: 'en' })).items[0]?.title).toBe(evil)
  expect(errorsAt(path, await jsonFeed('/feed.json'))).toEqual([])
  expect(errorsAt(path, {})).not.toEqual([])
})

test('both formats tell the same, newest first, and each language has entries of its own', async () => {
  const [atom, json, spanish] = [
    await atomFeed('/feed.xml'),
    await jsonFeed('/feed.json'),
    await jsonFeed('/es/feed.json'),
  ]
  const entries = within(atom, 'entry')

  expect(json.items.map(({ title }) => title)).toEqual([evil, 'Before'])
  expect(spanish.items.map(({ title }) => title)).toEqual(['Calma', 'Before'])
  expect(entries.map((entry) => textOf(entry, 'id'))).toEqual(json.items.map(({ id }) => id))
  expect(entries.map((entry) => textOf(entry, 'content'))).toEqual(
    json.items.map(({ content_html }) => content_html?.replaceAll('\u0008', '')),
  )
  expect(new Set([...json.items, ...spanish.items].map(({ id }) => id)).size).toBe(4)
})

test('an issue is in the feed in full, as plain HTML with whole addresses and nothing of the website’s own', async () => {
  const { items } = await jsonFeed('/es/feed.json')
  const html = String(items[0]?.content_html)

  expect(html).toContain('Calm &amp; &lt;b&gt;light&lt;/b&gt;')
  expect(html).toContain('href="https://www.example.org/es/services/massage"')
  expect(html).toContain('<p><a href="https://book.example.org/a">Book</a></p>')
  expect(html).not.toMatch(/<(script|style|form|link|div|section)|class=|style=|(href|src)="\//)
})

test.each([
  ['/feed.xml', 'application/atom+xml; charset=utf-8'],
  ['/es/feed.json', 'application/feed+json; charset=utf-8'],
])('%s is given from memory, to scripts of any origin, and once to each reader', async (path, type) => {
  await get(path)
  const answer = await get(path)
  const again = await get(`${path}?utm_source=reader`, {
    'if-none-match': String(answer.headers.get('etag')),
  })

  expect(answer.headers.get('content-type')).toBe(type)
  expect(answer.headers.get('cache-status')).toContain('hit')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(again.status).toBe(304)
})

test('a change is in the feed with the next request, under the same id and a later time', async () => {
  const { payload } = server
  const before = await jsonFeed('/feed.json')
  const change = (data: object) => payload.update({ collection: 'newsletters', id: letter, data })

  await change({ subject: 'Changed' })
  const after = await jsonFeed('/feed.json')
  await change({ _status: 'draft' })
  const unpublished = await jsonFeed('/feed.json')
  await change({ _status: 'published' })
  await change({ deletedAt: new Date().toISOString() })
  const trashed = await text('/feed.xml')

  const [old, changed] = [before.items[0], after.items[0]]
  expect(changed).toMatchObject({ id: old?.id, title: 'Changed', date_published: old?.date_published })
  expect(Date.parse(String(changed?.date_modified))).toBeGreaterThan(Date.parse(String(old?.date_modified)))
  expect(unpublished.items.map(({ title }) => title)).toEqual(['Before'])
  expect(trashed).not.toContain('Changed')
})

test.each(['/newsletters', '/newsletters/2098-q3', '/es/newsletters'])(
  '%s tells feed readers where the feeds are',
  async (path) => {
    const html = await text(path)
    const prefix = path.startsWith('/es') ? '/es' : ''
    const told = [...html.matchAll(/<link href="([^"]*)" rel="alternate" title="[^"]+" type="([^"]*)"/g)]

    expect(told.map(([, address, type]) => [address, type])).toEqual([
      [`${prefix}/feed.xml`, 'application/atom+xml'],
      [`${prefix}/feed.json`, 'application/feed+json'],
    ])
  },
)
