import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import { isSaveAwaited, noteLeaving } from './lastSave'

const left = { document: 'pages/1', updatedAt: '2026-05-04T10:00:00.000Z' }
let kept: Map<string, string>

beforeEach(() => {
  kept = new Map()
  const sessionStorage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  }
  Object.assign(globalThis, { sessionStorage })
  jest.useFakeTimers()
})
afterEach(() => {
  jest.useRealTimers()
  Reflect.deleteProperty(globalThis, 'sessionStorage')
})

test('what was left is awaited for ten seconds', () => {
  noteLeaving(left)

  jest.advanceTimersByTime(9_000)
  const soon = isSaveAwaited(left)
  jest.advanceTimersByTime(2_000)

  expect([soon, isSaveAwaited(left)]).toEqual([true, false])
})

test.each([
  ['another document', { ...left, document: 'pages/2' }],
  ['what is newer than that', { ...left, updatedAt: '2026-05-04T10:00:01.000Z' }],
])('nothing is awaited for %s', (_, shown) => {
  noteLeaving(left)

  expect(isSaveAwaited(shown)).toBe(false)
})

test.each(['{"document"', 'null', ''])('a note that can’t be read is none: %j', (note) => {
  noteLeaving(left)
  for (const key of kept.keys()) kept.set(key, note)

  expect(isSaveAwaited(left)).toBe(false)
})

test('a browser that keeps nothing is no hindrance', () => {
  Reflect.deleteProperty(globalThis, 'sessionStorage')

  expect(() => noteLeaving(left)).not.toThrow()
  expect(isSaveAwaited(left)).toBe(false)
})
