import { expect, test } from '@jest/globals'
import { canonicalPath } from './canonicalPath'

test.each([
  '/api/users/login',
  '/API/Users/LOGIN/',
  '//api///users//login//',
  '/api/users/%6c%6Fgin',
  '/api\\users\\login',
  '/api/users/login?next=/x#y',
])('%s is read as the login', (url) => {
  expect(canonicalPath(url)).toBe('/api/users/login')
})

test.each([
  ['/', '/'],
  ['/es?x=1', '/es'],
  ['/api/media/file/a%20b.png', '/api/media/file/a%20b.png'],
])('%s is read as %s', (url, path) => {
  expect(canonicalPath(url)).toBe(path)
})
