import { expect, test } from '@jest/globals'
import { isPreferencesPage, preferencesPageFor } from './preferencesPage'

test('the token and the language stand where the address of a page asks for them', () => {
  const page = 'https://example.org/#/{language}/preferences/{token}'

  expect(preferencesPageFor(page, { token: 'abc', language: 'es' })).toBe(
    'https://example.org/#/es/preferences/abc',
  )
})

test.each([
  'https://example.org/{token}',
  'https://example.org/?lang={language}&token={token}',
  'https://example.org/#/{language}/preferences/{token}',
  'http://localhost:5173/#/{token}',
])('%s can be mailed', (page) => {
  expect(isPreferencesPage(page)).toBe(true)
})

test.each([
  'https://example.org/preferences',
  'https://example.org/{token}/{token}',
  'https://{token}.example.org/',
  'https://example.org.{language}/{token}',
  'https://example.org@other.example/{token}',
  'https://example.org/{token}/{name}',
  'https://example.org/ {token}',
  'http://example.org/{token}',
  'javascript:alert("{token}")',
  '/preferences/{token}',
  42,
])('%s can’t', (page) => {
  expect(isPreferencesPage(page)).toBe(false)
})
