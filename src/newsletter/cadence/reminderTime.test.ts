import { expect, test } from '@jest/globals'
import { quarterToRemindOf } from './reminderTime'

const at = (moment: string, daysBefore = 21) =>
  quarterToRemindOf(Date.parse(moment), { timeZone: 'America/Los_Angeles', daysBefore })

const autumn = { year: 2026, quarter: 4 }

test('an issue’s reminder is due at eight in the morning, so many days before the quarter ends, by the clock of the practice', () => {
  expect(at('2026-12-10T15:59:59Z')).toBeUndefined()
  expect(at('2026-12-10T16:00:00Z')).toEqual(autumn)
  expect(at('2026-12-24T16:00:00Z', 7)).toEqual(autumn)
})

test('it is made up for until the quarter is over there, and not in the next one', () => {
  expect(at('2027-01-01T07:59:00Z')).toEqual(autumn)
  expect(at('2027-01-01T08:00:00Z')).toBeUndefined()
})
