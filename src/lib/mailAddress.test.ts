import { expect, test } from '@jest/globals'
import { mailDomain, normalAddress } from './mailAddress'

test.each([
  ['  Ana@Example.ORG ', 'ana@example.org'],
  ["o'hara+news@example.org", "o'hara+news@example.org"],
  ['info@BÜCHER.example', 'info@xn--bcher-kva.example'],
  ['a@mail.example.co.uk', 'a@mail.example.co.uk'],
])('“%s” is kept as %s', (given, kept) => {
  expect(normalAddress(given)).toBe(kept)
})

test.each([
  '',
  'ana',
  '@example.org',
  'ana@',
  'ana@localhost',
  'ana@127.0.0.1',
  'ana@exa mple.org',
  'ana @example.org',
  '"a b"@example.org',
  'a..b@example.org',
  '.a@example.org',
  'ana@example.org\r\nBcc: all@example.org',
  'Ana <ana@example.org>',
  'a@example.org,b@example.org',
  `${'a'.repeat(65)}@example.org`,
  `a@${'b'.repeat(60)}.${'c'.repeat(250)}.org`,
  null,
  { $ne: '' },
])('%j is no address', (given) => {
  expect(normalAddress(given)).toBeUndefined()
})

test('the domain is what stands behind the at sign', () => {
  expect(mailDomain('ana@mail.example.org')).toBe('mail.example.org')
})
