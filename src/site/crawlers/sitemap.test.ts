import { expect, test } from '@jest/globals'
import { robots } from './robots'
import { sitemap } from './sitemap'

const origin = 'https://www.example.org'

test('the sitemap names each page in both languages, with its alternates and the day of its last change', () => {
  expect(sitemap([{ path: '/', changedAt: '2026-11-02T09:30:00.000Z' }, { path: '/a&b' }], origin)).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${[
  ['<lastmod>2026-11-02T09:30:00.000Z</lastmod>', '/', '/es', '/'],
  ['<lastmod>2026-11-02T09:30:00.000Z</lastmod>', '/', '/es', '/es'],
  ['', '/a&#38;b', '/es/a&#38;b', '/a&#38;b'],
  ['', '/a&#38;b', '/es/a&#38;b', '/es/a&#38;b'],
]
  .map(
    ([lastmod, english, spanish, own]) =>
      `<url><loc>${origin}${own}</loc>${lastmod}` +
      `<xhtml:link rel="alternate" hreflang="en" href="${origin}${english}"/>` +
      `<xhtml:link rel="alternate" hreflang="es" href="${origin}${spanish}"/>` +
      `<xhtml:link rel="alternate" hreflang="x-default" href="${origin}${english}"/></url>`,
  )
  .join('\n')}
</urlset>
`,
  )
})

test('crawlers are kept from the panel and the API, but not from pictures', () => {
  expect(robots(origin, false)).toBe(
    'User-agent: *\nAllow: /api/media/file/\nDisallow: /admin\nDisallow: /api/\n\nSitemap: https://www.example.org/sitemap.xml\n',
  )
})

test('a hidden site offers no sitemap, but may be read, so that it can say that it is hidden', () => {
  expect(robots(origin, true)).toBe(
    'User-agent: *\nAllow: /api/media/file/\nDisallow: /admin\nDisallow: /api/\n',
  )
})
