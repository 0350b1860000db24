import { expect, test } from '@jest/globals'
import { linkIn } from './linkIn'

test.each([
  ['/', '/es'],
  ['/contact', '/es/contact'],
  ['/#hours', '/es#hours'],
  ['/questions?q=1.5#first', '/es/questions?q=1.5#first'],
  ['/especially', '/es/especially'],
])('%s leads to %s in Spanish, and is as it is in English', (link, inSpanish) => {
  expect([linkIn(link, 'en'), linkIn(link, 'es')]).toEqual([link, inSpanish])
})

test.each([
  ...[
    '/es',
    '/es/contact',
    '/contact.vcf',
    '/api/media/file/a.pdf',
    '/admin',
    '//example.org',
    '/\\example.org',
  ],
  ...['https://example.org/contact', 'mailto:hello@example.org', '#top', ''],
])('%s has no other language', (link) => {
  expect(linkIn(link, 'es')).toBe(link)
})
