import { expect, test } from '@jest/globals'
import { dayIn, daysBetween } from './dayIn'

test('the same instant is another day elsewhere', () => {
  const instant = Date.parse('2026-03-29T05:30:00Z')

  expect(dayIn('America/Los_Angeles', instant)).toBe('2026-03-28')
  expect(dayIn('Europe/Madrid', instant)).toBe('2026-03-29')
})

test('days are counted by the calendar, whatever the clocks do between them', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
  expect(daysBetween('2025-12-31', '2026-12-31')).toBe(365)
})
