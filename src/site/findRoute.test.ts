import { expect, test } from '@jest/globals'
import { createClient } from '../client'
import { findRoute } from './findRoute'
import { createWebsite } from './website'

const { keyOf } = createWebsite({
  client: createClient({ url: 'http://localhost' }),
  url: 'http://localhost',
})

test.each([
  ['/', '/'],
  ['/es', '/es'],
  ['/?utm_source=letter', '/'],
  ['/es/services/massage?x=1', '/es/services/massage'],
  ['/questions?q=%20What+to%20%20WEAR&x=1', '/questions?q=what+to+wear'],
  ['/questions?q=does it hurt?', '/questions?q=does+it+hurt%3F'],
  ['/contact?q=x', '/contact'],
])('%s is stored as %s', (url, key) => {
  expect(keyOf(url)).toBe(key)
})

test.each([
  ...['/admin', '/api', '/preview', '/healthz', '/_next/x', '/assets/site.css', '/es/admin', '/es/es'],
  ...['/home', '/es/home'],
  ...['/Services', '/services/', '//services', '/a/b/c', '/favicon.svg', '/%2fservices', '/services/a%20b'],
])('%s is no page of the website', (url) => {
  expect(keyOf(url)).toBeUndefined()
})

test('a path names its language and its parts', () => {
  expect(findRoute('/es/services/massage')).toMatchObject({
    path: '/services/massage',
    visit: { locale: 'es', params: { slug: 'massage' }, q: '' },
  })
})
