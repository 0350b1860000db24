import { expect, test } from '@jest/globals'
import { phaseOf } from './phaseOf'

const startsAt = '2026-12-01T09:00:00.000Z'
const start = Date.parse(startsAt)

test('the minute to undo ends when sending begins', () => {
  const confirmed = { state: 'sending' as const, startsAt, reason: null }

  expect([start - 1, start].map((now) => phaseOf(confirmed, now))).toEqual(['minute', 'sending'])
})

test('a schedule that was missed is told from a pause', () => {
  const reasons = ['missed', 'credentials', null] as const

  expect(reasons.map((reason) => phaseOf({ state: 'paused', startsAt, reason }, start))).toEqual([
    'missed',
    'paused',
    'paused',
  ])
})
