import { expect, test } from '@jest/globals'
import { loggablePath } from './accessLog'

test.each([
  ['/api/services?where[title][like]=x', '/api/services'],
  ['/admin/reset/0123abcd?x=1', '/admin/reset/…'],
  ['/api/users/verify/0123abcd', '/api/users/verify/…'],
  ['/preview/WyJwYWdlcyJd.c2ln', '/preview/…'],
  ['/newsletter/confirm/kq3W1v8m2Yt', '/newsletter/confirm/…'],
  ['/es/newsletter/unsubscribe/kq3W1v8m2Yt?x=1', '/es/newsletter/unsubscribe/…'],
  ['/Newsletter/preferences/kq3W1v8m2Yt', '/Newsletter/preferences/…'],
  ['/newsletter/subscribe/sent', '/newsletter/subscribe/sent'],
  ['/admin/collections/users', '/admin/collections/users'],
])('%s is logged as %s', (url, path) => {
  expect(loggablePath(url)).toBe(path)
})
