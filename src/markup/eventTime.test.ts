import { expect, test } from '@jest/globals'
import { eventTime } from './eventTime'

const startsAt = '2026-12-12T18:00:00.000Z'
const timeZone = 'America/Los_Angeles'
const plain = (words: string) => words.replace(/\s/g, ' ')

test('the time of an event is told on the clock of the practice, in each language', () => {
  expect(plain(eventTime({ startsAt }, { locale: 'en', timeZone }))).toBe(
    'Saturday, December 12, 2026 at 10:00 AM',
  )
  expect(plain(eventTime({ startsAt }, { locale: 'es', timeZone }))).toMatch(
    /^sábado, 12 de diciembre de 2026/,
  )
})

test('an end on the same day is told by its hour alone, another day in full', () => {
  const until = (endsAt: string) => plain(eventTime({ startsAt, endsAt }, { locale: 'en', timeZone }))

  expect(until('2026-12-12T20:30:00.000Z')).toMatch(/^Saturday, December 12, 2026.* 10:00 AM – 12:30 PM$/)
  expect(until('2026-12-13T20:30:00.000Z')).toMatch(/December 12.*December 13/)
})
