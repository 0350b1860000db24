import { expect, test } from '@jest/globals'
import { namesAddress } from './namesAddress'

test.each([
  ['ana@example.org'],
  ['Ana@Example.ORG'],
  ['Write to ana@example.org.'],
  ['<ana@example.org>'],
  ['eana@example.org, ana@example.org'],
])('finds the address in %j', (text) => {
  expect(namesAddress(text, 'ana@example.org')).toBe(true)
})

test.each([
  ['mariana@example.org'],
  ['an.ana@example.org'],
  ['ana@example.org.uk'],
  ['ana@example.orgs'],
  ['ana'],
])('does not take another address for it: %j', (text) => {
  expect(namesAddress(text, 'ana@example.org')).toBe(false)
})
