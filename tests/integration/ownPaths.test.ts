import { beforeAll, beforeEach, expect, test } from '@jest/globals'
import { builders } from '../helpers/builders'
import { startBehindFrontDoor } from '../helpers/frontDoor'
import { problemsOf } from '../helpers/rest'
import { usePlatform } from '../helpers/usePlatform'

const { platform, staff: editor } = usePlatform('editor', startBehindFrontDoor)

beforeAll(async () => {
  // Without a name there is no card of it.
  const contact = { practiceName: 'Practice', timeZone: 'America/Los_Angeles' as const }
  const data = { ...contact, _status: 'published' as const }
  await platform().payload.updateGlobal({ slug: 'contact-details', data })
})

beforeEach(() => platform().payload.db.deleteMany({ collection: 'redirects', where: {} }))

const to = '/elsewhere'

const ledTo = async (path: string) =>
  (await fetch(platform().url + path, { redirect: 'manual' })).headers.get('location')

test.each([
  ...['/home', '/services', '/questions', '/newsletters', '/disclosures'],
  ...['/admin', '/Admin', '/admin/login', '/api', '/api/services', '/_next/a.js', '/healthz', '/readyz'],
  ...['/robots.txt', '/feed.xml', '/feed.json', '/contact.vcf', '/icon-192.png', '/favicon.svg'],
  ...['/preview/x', '/forms/x', '/forms/x/sent', '/newsletter/subscribe', '/newsletter/preferences'],
])('%s is refused as an old address, since the website itself always answers there', async (from) => {
  const refused = await editor.post('/redirects', { from, to })
  const inSpanish = await editor.post('/redirects', { from, to }, { 'accept-language': 'es' })
  await platform().payload.db.create({ collection: 'redirects', data: { from, to } })

  expect(problemsOf(refused).from).toMatch(/^The website itself uses this address/)
  expect(problemsOf(inSpanish).from).toMatch(/^El propio sitio web usa esta dirección/)
  expect(await ledTo(from)).not.toBe(to)
})

test.each([
  ...['/old-page', '/services/old', '/Services', '/newsletters/old', '/home/old', '/about.html'],
  ...[
    '/newsletter',
    '/newsletter/2020-spring',
    '/forms',
    '/forms/2020/intake.pdf',
    '/preview',
    '/feed',
    '/media/a',
  ],
])('%s may be an old address, and leads on', async (from) => {
  const { status } = await editor.post('/redirects', { from, to })

  expect([status, await ledTo(from)]).toEqual([201, to])
})

test('an old address that is refused by now stands in the way of no change', async () => {
  const { payload } = platform()
  await payload.db.create({ collection: 'redirects', data: { from: '/disclosures', to: '/duties' } })
  const page = (await editor.post('/pages', { ...builders.pages('Duties'), slug: 'duties' })).body.doc

  expect((await editor.patch(`/pages/${page.id}`, { slug: 'what-we-owe-you' })).status).toBe(200)
})
