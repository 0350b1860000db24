import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createClient } from '../../src/client'
import { createWebsite, type Website } from '../../src/site'
import { routes } from '../../src/site/routes'
import { builders } from '../helpers/builders'
import { startTestPlatform, type TestPlatform } from '../helpers/platform'

/** An address of each page of the website. Those that staff write hold every block that shows days off. */
const addresses: Record<string, string[]> = {
  '/': ['/'],
  '/services': ['/services'],
  '/services/:slug': ['/services/massage'],
  '/questions': ['/questions', '/questions?q=rest'],
  '/newsletters': ['/newsletters'],
  '/newsletters/:slug': ['/newsletters/2090-q1'],
  '/disclosures': ['/disclosures'],
  '/:slug': ['/reach-us'],
}

const reason = 'Winter rest'

let platform: TestPlatform
let website: Website

beforeAll(async () => {
  platform = await startTestPlatform()
  website = createWebsite({ client: createClient({ url: platform.url }), url: platform.url })
  const { payload } = platform
  await payload.updateGlobal({
    slug: 'contact-details',
    data: {
      practiceName: 'Practice',
      timeZone: 'America/Los_Angeles',
      closures: [{ validFrom: '2098-12-24T12:00:00.000Z', validThrough: '2099-01-02T12:00:00.000Z', reason }],
      _status: 'published',
    },
  })
  const service = { ...builders.services('Rest'), slug: 'massage' }
  await payload.create({ collection: 'services', data: service })
  const issue = { ...builders.newsletters('Letter'), year: 2090, quarter: 1 }
  await payload.create({ collection: 'newsletters', data: issue })
  const page = { ...builders.pages('Reach us'), slug: 'reach-us' }
  const blocks = [{ blockType: 'contactCard' as const }]
  await payload.create({ collection: 'pages', data: { ...page, blocks } })
})

afterAll(() => platform.stop())

const read = async (path: string) => {
  const response = await website.answer(new Request(`http://localhost${path}`))
  const { status, headers } = response
  // What search engines are told names every closure with its days, and stays true.
  const shown = (await response.text()).replace(/<script type="application\/ld\+json">.*?<\/script>/gs, '')
  return { path, status, showsClosures: shown.includes(reason), expires: headers.has('expires') }
}

test('every page that shows days off is made anew when a day is over, in both languages', async () => {
  const paths = routes.flatMap(({ path }) => addresses[path] ?? [`no address for ${path}`])
  const pages = await Promise.all(
    [...paths, ...paths.map((path) => `/es${path}`.replace(/\/$/, ''))].map(read),
  )

  const forgotten = pages.filter(
    ({ status, showsClosures, expires }) => status !== 200 || (showsClosures && !expires),
  )
  const shown = pages.filter(({ showsClosures }) => showsClosures).map(({ path }) => path)

  expect(forgotten).toEqual([])
  expect(shown).toEqual(expect.arrayContaining(['/', '/disclosures', '/reach-us', '/es/disclosures']))
})
