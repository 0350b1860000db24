import { expect, test } from '@jest/globals'
import { monthToRemind } from './monthToRemind'

const at = (moment: string) => monthToRemind(Date.parse(moment), 'America/Los_Angeles')

test('a month’s reminder is due from eight in the morning of its first day, by the clock of the practice', () => {
  expect(at('2026-12-01T15:59:00Z')).toBeUndefined()
  expect(at('2026-12-01T16:00:00Z')).toBe('2026-12')
})

test('it is made up for within the first week, and not later', () => {
  expect(at('2026-12-08T07:59:00Z')).toBe('2026-12')
  expect(at('2026-12-08T08:00:00Z')).toBeUndefined()
})
