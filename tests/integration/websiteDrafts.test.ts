import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createClient } from '../../src/client'
import { createWebsite, type Website } from '../../src/site'
import { builders, type ContentSlug, contentSlugs, paragraph } from '../helpers/builders'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'

const canary = 'Quetzal'

let platform: TestPlatform
let website: Website
const slugs: string[] = []

beforeAll(async () => {
  platform = await startTestPlatform()
  website = createWebsite({ client: createClient({ url: platform.url }), url: platform.url })
  const hidden = Object.fromEntries(
    await Promise.all(contentSlugs.map(async (slug) => [slug, await hide(slug)] as const)),
  )
  await showAround(hidden)
})

afterAll(() => platform.stop())

/** A draft, something unpublished and something in the trash, all of which hold the canary. */
const hide = async (collection: ContentSlug): Promise<string[]> => {
  const { payload } = platform
  const made = []
  for (const change of [{ _status: 'draft' as const }, { deletedAt: new Date().toISOString() }]) {
    const doc = await payload.create({ collection, data: builders[collection](canary) })
    await payload.update({ collection, id: doc.id, data: change })
    made.push(doc)
  }
  const data = { ...builders[collection](canary), _status: 'draft' as const }
  made.push(await payload.create({ collection, data, draft: true }))
  slugs.push(...made.flatMap((doc) => ('slug' in doc && doc.slug ? [doc.slug] : [])))
  return made.map(({ id }) => id)
}

const showAround = async (hidden: Record<string, string[]>) => {
  const { payload } = platform
  const { services = [], contraindications = [], practitioners = [], faqs = [], pages = [] } = hidden
  await payload.create({
    collection: 'services',
    data: { ...builders.services('Massage'), slug: 'massage', contraindications, practitioners },
  })
  const page = await payload.create({
    collection: 'pages',
    data: {
      ...builders.pages('Home'),
      slug: 'home',
      blocks: [
        { blockType: 'serviceList', heading: 'All' },
        { blockType: 'serviceList', heading: 'Some', services },
        { blockType: 'contraindicationList', contraindications },
        { blockType: 'contraindicationList', heading: 'All' },
        { blockType: 'questionList', faqs },
        { blockType: 'questionList', heading: 'All' },
        { blockType: 'practitioners', practitioners },
        { blockType: 'practitioners', heading: 'All' },
        { blockType: 'whatToExpect', services },
        { blockType: 'whatToExpect', heading: 'All' },
        { blockType: 'newsletterSignup' },
        { blockType: 'contactCard' },
      ],
    },
  })
  const issue = builders.newsletters('Letter')
  await payload.create({ collection: 'newsletters', data: { ...issue, year: 2090, quarter: 1 } })
  await payload.update({ collection: 'pages', id: page.id, data: { title: canary }, draft: true })
  const navigation = pages.map((value) => ({ label: 'Entry', page: { relationTo: 'pages' as const, value } }))
  const brand = { name: 'Practice' }
  await payload.updateGlobal({ slug: 'site', data: { brand, navigation, _status: 'published' } })
  await payload.updateGlobal({ slug: 'site', data: { brand: { name: canary } }, draft: true })
  const contact = { practiceName: 'Practice', timeZone: 'America/Los_Angeles' as const }
  await payload.updateGlobal({ slug: 'contact-details', data: { ...contact, _status: 'published' } })
  await payload.updateGlobal({ slug: 'contact-details', data: { practiceName: canary }, draft: true })
}

const read = async (path: string) => {
  const response = await website.answer(new Request(`http://localhost${path}`))
  return { status: response.status, text: await response.text() }
}

test.each(
  ['', '/es'].flatMap((language) =>
    [
      '/',
      '/services',
      '/services/massage',
      '/questions',
      '/newsletters',
      '/newsletters/2090-q1',
      '/disclosures',
      '/feed.xml',
      '/feed.json',
    ]
      .map((path) => language + path)
      .map((path) => path.replace(/(.)\/$/, '$1')),
  ),
)('%s shows nothing that is not published', async (path) => {
  const { status, text } = await read(path)

  expect(status).toBe(200)
  expect(text).not.toContain(canary)
})

test('what is not published has no page, in either language', async () => {
  for (const slug of slugs)
    for (const path of [`/${slug}`, `/es/${slug}`, `/services/${slug}`, `/newsletters/${slug}`]) {
      const { status, text } = await read(path)

      expect({ path, status }).toEqual({ path, status: 404 })
      expect(text).not.toContain(canary)
    }
})

test('no search finds it', async () => {
  const { text } = await read(`/questions?q=${canary}`)

  expect(text).toContain('0 questions found')
  expect(text).not.toContain(canary)
})

test('the canary would be seen', async () => {
  await platform.payload.create({
    collection: 'pages',
    data: {
      ...builders.pages('Seen'),
      slug: 'seen',
      blocks: [{ blockType: 'richText', content: paragraph(canary) }],
    },
  })

  expect((await read('/seen')).text).toContain(canary)
})

test.each(['/feed.xml', '/es/feed.json'])('%s would show the canary', async (path) => {
  const issue = { ...builders.newsletters(canary), year: 2090, quarter: 2 }
  await platform.payload.create({ collection: 'newsletters', data: issue })
  const { text } = await read(path)
  await platform.payload.delete({ collection: 'newsletters', where: { slug: { equals: '2090-q2' } } })

  expect(text).toContain(canary)
})

test.each(['es', 'admin', 'services', 'questions', 'newsletters', 'preview'])(
  'no page can take the address /%s from the website',
  async (slug) => {
    const creating = platform.payload.create({
      collection: 'pages',
      data: { ...builders.pages('Page'), slug },
    })

    await expect(creating).rejects.toMatchObject({
      data: { errors: [{ path: 'slug', message: expect.stringContaining('The website itself uses') }] },
    })
  },
)
