import { expect, test } from '@jest/globals'
import { nextAttemptAt } from './retries'

const now = Date.parse('2026-01-01T00:00:00Z')
const after = (number: number, retryAfter?: string, random = 0) => {
  const next = nextAttemptAt({ number, now, retryAfter, random: () => random })
  return next === null ? null : (next - now) / 1000
}

test('attempts are made further and further apart, eight of them, over a day', () => {
  const waits = [1, 2, 3, 4, 5, 6, 7].map((number) => Number(after(number)))

  expect(waits).toEqual([5, 300, 1800, 7200, 18_000, 28_800, 36_000])
  expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThan(24 * 3600)
  expect(after(8)).toBeNull()
})

test('a little chance keeps many attempts from coming at once', () => {
  expect(after(2, undefined, 0.5)).toBe(315)
})

test.each([
  ['600', 600],
  ['Thu, 01 Jan 2026 00:20:00 GMT', 1200],
  ['1', 300],
  ['999999999', 36_000],
  ['soon', 300],
  ['-5', 300],
])('after the second attempt, Retry-After: %s means %i seconds', (retryAfter, seconds) => {
  expect(after(2, retryAfter)).toBe(seconds)
})
