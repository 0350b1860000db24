import { expect, test } from '@jest/globals'
import { fits } from './fits'

const question = { topic: 'about', services: [{ id: '1' }, '2'], slug: 'rest' }

test('a document fits conditions on its own fields, relations by their ids', () => {
  expect(fits(question, undefined)).toBe(true)
  expect(fits(question, { topic: { equals: 'about' }, slug: { in: ['rest', 'hands'] } })).toBe(true)
  expect(fits(question, { services: { in: ['1'] } })).toBe(true)
  expect(fits(question, { or: [{ slug: { equals: 'x' } }, { services: { equals: '2' } }] })).toBe(true)
})

test('a document that does not fit, or may not, is left out', () => {
  expect(fits(question, { topic: { equals: 'session' } })).toBe(false)
  expect(fits(question, { and: [{ topic: { equals: 'about' } }, { slug: { equals: 'x' } }] })).toBe(false)
  expect(fits(question, { topic: { like: 'about' } })).toBe(false)
})
