import { expect, test } from '@jest/globals'
import { isDayAhead } from './isDayAhead'
import { momentAt } from './zonedTime'

const isAhead = (day: string, timeZone: string, clock: string) =>
  isDayAhead(`${day}T12:00:00.000Z`, { now: momentAt(timeZone, clock).getTime(), timeZone })

test.each(['America/Los_Angeles', 'Pacific/Auckland'])(
  'in %s today is no day ahead from morning to night, and tomorrow is one',
  (timeZone) => {
    const clocks = ['2026-12-24T00:00', '2026-12-24T23:59']

    expect(clocks.map((clock) => isAhead('2026-12-24', timeZone, clock))).toEqual([false, false])
    expect(clocks.map((clock) => isAhead('2026-12-25', timeZone, clock))).toEqual([true, true])
  },
)

test('what is no date is none that has come', () => {
  expect(isDayAhead('soon', { now: Date.now(), timeZone: 'UTC' })).toBe(true)
})
