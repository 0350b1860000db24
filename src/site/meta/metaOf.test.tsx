import { expect, test } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { serverOrigins } from '../../lib/serverOrigins'
import type { Media, Site } from '../../payload-types'
import type { Frame } from '../frame/readFrame'
import { Meta } from './Meta'
import { metaOf } from './metaOf'
import { StructuredDataScript } from './StructuredDataScript'

const media = (changes: Partial<Media> = {}): Media => ({
  id: '1',
  alt: 'Ripples on water',
  url: 'https://www.example.org/api/media/file/ripples.png',
  width: 2000,
  height: 1500,
  sizes: {
    share: { url: 'https://www.example.org/api/media/file/ripples-1200x630.jpg', width: 1200, height: 630 },
  },
  updatedAt: '2026-11-02T09:30:00.000Z',
  createdAt: '2026-11-02T09:30:00.000Z',
  ...changes,
})

const frame = (changes: Partial<Frame> = {}): Frame => ({
  path: '/contact',
  hasPrivacyPage: false,
  locale: 'en',
  site: { id: '1', brand: { name: 'Dynamic Journeys' }, meta: { description: 'All of it.', image: media() } },
  contact: { id: '1', practiceName: 'Dynamic Journeys', timeZone: 'America/Los_Angeles' },
  ...changes,
})

const [origin] = serverOrigins

test('a title ends with the name of the practice, unless it is in it already', () => {
  expect(metaOf({ title: 'Contact' }, frame()).title).toBe('Contact | Dynamic Journeys')
  expect(metaOf({ title: 'Dynamic Journeys: contact' }, frame()).title).toBe('Dynamic Journeys: contact')
})

test('a draft without a title has the name of the practice for one', () => {
  expect(metaOf({ title: null }, frame()).title).toBe('Dynamic Journeys')
})

test('a page falls back to the description and the picture of the site', () => {
  const own = { title: 'Contact', description: 'By phone.', image: media({ alt: 'A hand', sizes: {} }) }

  expect(metaOf(own, frame())).toMatchObject({
    description: 'By phone.',
    image: { alt: 'A hand', width: 2000, height: 1500 },
  })
  expect(metaOf({ title: 'Contact', image: 'an id that nobody may read' }, frame())).toMatchObject({
    description: 'All of it.',
    image: { url: expect.stringContaining('1200x630'), width: 1200, height: 630, alt: 'Ripples on water' },
  })
})

test('a page names itself, and itself in the other language', () => {
  expect(metaOf({ title: 'Contact' }, frame({ locale: 'es' }))).toMatchObject({
    canonical: `${origin}/es/contact`,
    alternates: [
      { hreflang: 'en', href: `${origin}/contact` },
      { hreflang: 'es', href: `${origin}/es/contact` },
      { hreflang: 'x-default', href: `${origin}/contact` },
    ],
  })
  expect(metaOf({ title: 'Home' }, frame({ path: '/', locale: 'es' })).canonical).toBe(`${origin}/es`)
})

test.each([
  ['a page', { isHidden: true }, {}],
  ['the whole site', {}, { site: { id: '1', meta: { isHidden: true } } as Site }],
  ['what stands nowhere', {}, { path: undefined }],
])('search engines are asked not to list what is hidden: %s', (_, head, changes) => {
  const html = renderToStaticMarkup(<Meta meta={metaOf({ title: 'Contact', ...head }, frame(changes))} />)

  expect(html).toContain('<meta content="noindex" name="robots"/>')
  expect(html).not.toContain('canonical')
  expect(html).not.toContain('hrefLang')
})

test('whatever shows a link gets title, description, picture and language', () => {
  const html = renderToStaticMarkup(
    <Meta meta={metaOf({ title: 'Contact', isArticle: true }, frame({ locale: 'es' }))} />,
  )

  expect(html).toBe(
    [
      '<title>Contact | Dynamic Journeys</title>',
      '<meta content="All of it." name="description"/>',
      `<link href="${origin}/es/contact" rel="canonical"/>`,
      `<link href="${origin}/contact" hrefLang="en" rel="alternate"/>`,
      `<link href="${origin}/es/contact" hrefLang="es" rel="alternate"/>`,
      `<link href="${origin}/contact" hrefLang="x-default" rel="alternate"/>`,
      `<meta content="${origin}/es/contact" property="og:url"/>`,
      '<meta content="article" property="og:type"/>',
      '<meta content="Dynamic Journeys" property="og:site_name"/>',
      '<meta content="Contact | Dynamic Journeys" property="og:title"/>',
      '<meta content="All of it." property="og:description"/>',
      '<meta content="es_US" property="og:locale"/>',
      '<meta content="en_US" property="og:locale:alternate"/>',
      '<meta content="https://www.example.org/api/media/file/ripples-1200x630.jpg" property="og:image"/>',
      '<meta content="1200" property="og:image:width"/>',
      '<meta content="630" property="og:image:height"/>',
      '<meta content="Ripples on water" property="og:image:alt"/>',
      '<meta content="summary_large_image" name="twitter:card"/>',
    ].join(''),
  )
})

test('no text can end the script that tells search engines what a page says', () => {
  const graph = {
    '@context': 'https://schema.org' as const,
    '@graph': [{ '@type': 'Thing', name: '</script><script>alert(1)</script>' }],
  }
  const html = renderToStaticMarkup(<StructuredDataScript graph={graph} />)

  expect(html.match(/<\/?script/g)).toEqual(['<script', '</script'])
  expect(JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))).toEqual(graph)
})
