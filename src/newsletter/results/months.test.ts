import { expect, test } from '@jest/globals'
import { monthsUntil } from './months'

test('months are those of the practice, across years and summer time', () => {
  // Still October in Los Angeles.
  const months = monthsUntil(Date.parse('2026-11-01T06:59:00Z'), {
    timeZone: 'America/Los_Angeles',
    count: 12,
  })

  expect(months.map(({ month }) => month)).toEqual([
    ...['2025-11', '2025-12', '2026-01', '2026-02', '2026-03', '2026-04'],
    ...['2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10'],
  ])
  expect(months.at(-1)?.from.toISOString()).toBe('2026-10-01T07:00:00.000Z')
  expect(months.at(0)?.from.toISOString()).toBe('2025-11-01T07:00:00.000Z')
  expect(months.at(0)?.until.toISOString()).toBe('2025-12-01T08:00:00.000Z')
})
