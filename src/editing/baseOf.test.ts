import { expect, test } from '@jest/globals'
import { baseOf, isLate } from './baseOf'

const latest = { updatedAt: '2026-05-04T10:00:00.500Z', changedIn: 'a' }
const late = (data: Record<string, unknown>, headers: Record<string, string> = {}) => {
  const base = baseOf({ data, headers: new Headers(headers) })
  return base && isLate(base, latest)
}

test('a change that does not say what it is based on has no base', () => {
  expect(late({ title: 'New' })).toBeUndefined()
  expect(late({ updatedAt: 'yesterday' })).toBeUndefined()
  expect(late({}, { 'if-match': '*' })).toBeUndefined()
  expect(late({}, { 'if-unmodified-since': 'yesterday' })).toBeUndefined()
})

test('a change is late if the document has been changed since it was read', () => {
  expect(late({ updatedAt: '2026-05-04T10:00:00.499Z' })).toBe(true)
  expect(late({ updatedAt: '2026-05-04T10:00:00.500Z' })).toBe(false)
})

test('a form has seen what it saved itself, even if the answer has not arrived', () => {
  const before = { updatedAt: '2026-05-04T09:00:00.000Z' }

  expect(late({ ...before, changedIn: 'a' })).toBe(false)
  expect(late({ ...before, changedIn: 'b' })).toBe(true)
})

test('an entity tag names one state, compared strongly', () => {
  expect(late({}, { 'if-match': '"2026-05-04T10:00:00.500Z"' })).toBe(false)
  expect(late({}, { 'if-match': '"x", "2026-05-04T10:00:00.500Z"' })).toBe(false)
  expect(late({}, { 'if-match': 'W/"2026-05-04T10:00:00.500Z"' })).toBe(true)
  expect(late({}, { 'if-match': '"2026-05-04T10:00:00.499Z"' })).toBe(true)
})

test('a date of HTTP counts by the second, and gives way to an entity tag', () => {
  expect(late({}, { 'if-unmodified-since': 'Mon, 04 May 2026 10:00:00 GMT' })).toBe(false)
  expect(late({}, { 'if-unmodified-since': 'Mon, 04 May 2026 09:59:59 GMT' })).toBe(true)
  expect(
    late({}, { 'if-unmodified-since': 'Mon, 04 May 2026 09:59:59 GMT', 'if-match': `"${latest.updatedAt}"` }),
  ).toBe(false)
})
