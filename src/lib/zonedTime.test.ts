import { expect, test } from '@jest/globals'
import { clockIn, momentAt, momentInWords } from './zonedTime'

const losAngeles = 'America/Los_Angeles'

test.each([
  [losAngeles, '2026-12-24T18:30', '2026-12-25T02:30:00.000Z'],
  [losAngeles, '2026-07-01T00:00', '2026-07-01T07:00:00.000Z'],
  ['Europe/Madrid', '2026-07-01T00:00', '2026-06-30T22:00:00.000Z'],
  ['Asia/Kathmandu', '2026-01-01T00:00', '2025-12-31T18:15:00.000Z'],
])('in %s, a clock shows %s at %s', (zone, clock, moment) => {
  expect(momentAt(zone, clock).toISOString()).toBe(moment)
  expect(clockIn(zone, new Date(moment))).toBe(clock)
})

test('of the hour that comes twice, the first is meant', () => {
  expect(momentAt(losAngeles, '2026-11-01T01:30').toISOString()).toBe('2026-11-01T08:30:00.000Z')
})

test('a time that the clock skips is as long after the hour before', () => {
  expect(momentAt(losAngeles, '2026-03-08T02:30').toISOString()).toBe('2026-03-08T10:30:00.000Z')
})

test('what is no time is no moment', () => {
  expect(momentAt(losAngeles, '').getTime()).toBeNaN()
})

test('a moment is told in the words and the zone of the practice', () => {
  const moment = new Date('2026-12-25T02:30:00Z')

  expect(momentInWords(moment, { timeZone: losAngeles, language: 'en' })).toMatch(/Dec 24, 2026, 6:30.PM PST/)
  expect(momentInWords(moment, { timeZone: losAngeles, language: 'es' })).toMatch(
    /24 de dic de 2026, 6:30.p\.m\. PST/,
  )
})
