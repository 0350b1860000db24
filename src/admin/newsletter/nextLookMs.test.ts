import { expect, test } from '@jest/globals'
import { nextLookMs } from './nextLookMs'

const startsAt = '2026-12-01T09:00:00.000Z'
const start = Date.parse(startsAt)
const still = {
  ...{ queued: 9, leased: 0, handed: 0, accepted: 1, deferred: 0, rejected: 0, unknown: 0, skipped: 0 },
  total: 10,
}

test.each(['writing', 'paused', 'cancelled', 'sent'] as const)('nothing moves while it is %s', (state) => {
  expect(nextLookMs({ state, startsAt, counts: still }, start)).toBeUndefined()
})

test('what was on its way when it was paused is awaited', () => {
  expect(nextLookMs({ state: 'paused', startsAt, counts: { ...still, handed: 1 } }, start)).toBe(1000)
})

test('a schedule is looked at seldom, then on time, then each second', () => {
  const scheduled = { state: 'scheduled' as const, startsAt, counts: still }
  const before = [3_600_000, 5000, 0, -5000]

  expect(before.map((ms) => nextLookMs(scheduled, start - ms))).toEqual([60_000, 5000, 1000, 1000])
})
