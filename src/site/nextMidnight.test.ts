import { expect, test } from '@jest/globals'
import { nextMidnight } from './nextMidnight'

test.each([
  ['2026-11-27T20:00:00Z', 'America/Los_Angeles', '2026-11-28T08:00:00.000Z'],
  ['2026-11-28T07:59:59Z', 'America/Los_Angeles', '2026-11-28T08:00:00.000Z'],
  ['2026-11-28T08:00:00Z', 'America/Los_Angeles', '2026-11-29T08:00:00.000Z'],
  // The clocks go forward, and back.
  ['2026-03-08T12:00:00Z', 'America/Los_Angeles', '2026-03-09T07:00:00.000Z'],
  ['2026-11-01T08:00:00Z', 'America/Los_Angeles', '2026-11-02T08:00:00.000Z'],
  ['2026-06-01T12:00:00Z', 'Asia/Calcutta', '2026-06-01T18:30:00.000Z'],
])('after %s in %s comes %s', (now, timeZone, midnight) => {
  expect(nextMidnight(new Date(now), timeZone).toISOString()).toBe(midnight)
})
