import { afterAll, beforeAll, expect, test } from '@jest/globals'
import sharp from 'sharp'
import { builders } from '../helpers/builders'
import type { TestPlatform } from '../helpers/platform'

process.env.SAMPLE_CONTENT = 'true'
process.env.SERVER_URL = 'https://www.example.org'

let server: TestPlatform

beforeAll(async () => {
  const { startBehindFrontDoor } = await import('../helpers/frontDoor')
  server = await startBehindFrontDoor()
  const { payload } = server
  for (const status of ['draft', 'published'] as const)
    await payload.create({
      collection: 'pages',
      data: { ...builders.pages('canary'), slug: `canary-${status}`, _status: status },
    })
  await payload.create({
    collection: 'pages',
    data: { ...builders.pages('canary'), slug: 'canary-hidden', meta: { isHidden: true } },
  })
  const { id } = await payload.create({
    collection: 'pages',
    data: { ...builders.pages('canary'), slug: 'canary-trashed' },
  })
  await payload.update({ collection: 'pages', id, data: { deletedAt: new Date().toISOString() } })
})

afterAll(() => server.stop())

const get = (path: string, headers: Record<string, string> = {}) => fetch(server.url + path, { headers })
const read = async (path: string) => (await get(path)).text()

/** What the head of a page says under a name: the content of a `meta`, or the address of a `link`. */
const said = (html: string, name: string) =>
  [...html.matchAll(/<(?:meta|link)[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => tag.includes(`"${name}"`))
    .map((tag) => /(?:content|href)="([^"]*)"/.exec(tag)?.[1])

test('the sitemap names every page that anyone may read, in both languages, and no other', async () => {
  const xml = await read('/sitemap.xml')
  const addresses = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => address)

  expect(addresses).toEqual(
    [
      ...['/canary-published', '/contact', '/', '/is-it-right-for-me', '/privacy', '/what-to-expect'],
      ...['/services', '/services/craniosacral-therapy', '/questions', '/disclosures'],
    ].flatMap((path) => [
      `https://www.example.org${path}`,
      `https://www.example.org/es${path === '/' ? '' : path}`,
    ]),
  )
  for (const address of addresses) {
    const { pathname } = new URL(String(address))
    expect(`${pathname} ${(await get(pathname)).status}`).toBe(`${pathname} 200`)
  }
})

test('a page is in the sitemap with the next request after it was published, and out of it likewise', async () => {
  const { payload } = server
  const data = { ...builders.pages('Soon'), slug: 'soon' }
  const states = [await read('/sitemap.xml')]

  const { id } = await payload.create({ collection: 'pages', data })
  states.push(await read('/sitemap.xml'))
  await payload.update({ collection: 'pages', id, data: { _status: 'draft' } })
  states.push(await read('/sitemap.xml'))

  expect(states.map((xml) => xml.includes('/soon<'))).toEqual([false, true, false])
})

test.each([
  ['/robots.txt', 'text/plain; charset=utf-8', 'Sitemap: https://www.example.org/sitemap.xml'],
  ['/sitemap.xml', 'application/xml; charset=utf-8', '<lastmod>20'],
  ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8', '"name":"Dynamic Journeys"'],
  ['/contact.vcf', 'text/vcard; charset=utf-8', 'TEL;VALUE=uri;TYPE=work:tel:+19168382570\r\n'],
])('%s is served as %s, from memory the second time', async (path, type, part) => {
  await get(path)
  const answer = await get(path)

  expect(answer.headers.get('content-type')).toBe(type)
  expect(answer.headers.get('cache-status')).toContain('hit')
  expect(await answer.text()).toContain(part)
})

test('every icon of the manifest is a picture of the size that it names', async () => {
  const { icons } = (await (await get('/manifest.webmanifest')).json()) as {
    icons: { src: string; sizes: string }[]
  }
  const sizes = await Promise.all(
    icons.map(async ({ src }) => {
      const { width, height, format } = await sharp(await (await get(src)).arrayBuffer()).metadata()
      return `${format} ${width}x${height}`
    }),
  )

  expect(sizes).toEqual(icons.map((icon) => `png ${icon.sizes}`))
})

test('the icons bear the logo of the practice', async () => {
  const colors = async () => {
    const { channels } = await sharp(await (await get('/icon-192.png')).arrayBuffer()).stats()
    return channels.slice(0, 3).map(({ mean }) => Math.round(mean))
  }
  const before = await colors()
  const file = {
    data: await sharp({ create: { width: 50, height: 50, channels: 3, background: '#ff0000' } })
      .png()
      .toBuffer(),
    mimetype: 'image/png',
    name: 'red.png',
    size: 100,
  }
  const { id } = await server.payload.create({ collection: 'media', data: { alt: 'Our logo' }, file })
  await server.payload.updateGlobal({ slug: 'site', data: { brand: { name: 'Dynamic Journeys', logo: id } } })

  const [red, green] = await colors()

  expect(red).toBe(255)
  expect(green).toBeLessThan(Number(before[1]))
})

test.each([
  ['/', 'https://www.example.org/'],
  ['/es/services/craniosacral-therapy', 'https://www.example.org/es/services/craniosacral-therapy'],
  ['/questions?q=water', 'https://www.example.org/questions'],
])('%s says in its head what it is and where it stands', async (path, address) => {
  const html = await read(path)
  const isSearch = path.includes('?')

  expect(said(html, 'canonical')).toEqual(isSearch ? [] : [address])
  expect(said(html, 'robots')).toEqual(isSearch ? ['noindex'] : [])
  expect(said(html, 'description')).toEqual([expect.stringMatching(/^.{20,200}$/)])
  expect(said(html, 'og:title')).toEqual([/<title>(.*)<\/title>/.exec(html)?.[1]])
  expect(said(html, 'og:image')).toEqual([
    expect.stringMatching(/^https:\/\/www\.example\.org\/api\/media\/file\/.*\.jpg$/),
  ])
})

test('a page embeds what the API says of it', async () => {
  const html = await read('/es/services/craniosacral-therapy')
  const [, embedded = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  const answer = await get('/api/structured-data?path=/services/craniosacral-therapy&locale=es')

  expect(JSON.parse(embedded)).toEqual(await answer.json())
})

test.each([
  [
    '/services/craniosacral-therapy',
    [
      'Last reviewed',
      'November 23, 2026',
      'Next review due',
      'May 23, 2027',
      'Reviewed by:',
      'leaflet, 2022',
    ],
  ],
  [
    '/es/services/craniosacral-therapy',
    ['Última revisión:', '23 de noviembre de 2026', 'Próxima revisión:', 'Revisado por:', 'folleto'],
  ],
  ['/is-it-right-for-me', ['Last reviewed', 'November 23, 2026', 'Next review due', 'May 23, 2027']],
  ['/es/is-it-right-for-me', ['Última revisión:', '23 de noviembre de 2026', 'Próxima revisión:']],
])('%s says when its health text was reviewed, and when that is due again', async (path, words) => {
  const html = await read(path)

  for (const word of words) expect(html).toContain(word)
})

test.each([
  ['', 'does not replace medical care', 'is not stated here yet'],
  ['/es', 'no sustituye la atención médica', 'todavía no se indica'],
])(
  '%s/services tells patients what the practice is not, and what is known of licenses',
  async (prefix, ...words) => {
    const html = await read(`${prefix}/services/craniosacral-therapy`)

    for (const word of words) expect(html).toContain(word)
  },
)

test.each(['/nowhere', '/canary-draft', '/canary-trashed'])(
  '%s is not there, and says nothing to search engines',
  async (path) => {
    const answer = await get(path)
    const html = await answer.text()

    expect(answer.status).toBe(404)
    expect(said(html, 'robots')).toEqual(['noindex'])
    expect(said(html, 'canonical')).toEqual([])
    expect(html).not.toContain('ld+json')
  },
)

test('a hidden page is there for those who have its address, and asks not to be listed', async () => {
  expect(said(await read('/canary-hidden'), 'robots')).toEqual(['noindex'])
})

test('a hidden site asks for it on every page, and has no sitemap', async () => {
  await server.payload.updateGlobal({ slug: 'site', data: { meta: { isHidden: true } } })

  expect(said(await read('/contact'), 'robots')).toEqual(['noindex'])
  expect((await get('/sitemap.xml')).status).toBe(404)
  expect(await read('/robots.txt')).not.toContain('Sitemap')
})
