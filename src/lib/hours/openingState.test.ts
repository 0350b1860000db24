import { describe, expect, test } from '@jest/globals'
import { openingState } from './openingState'
import { openingStateInWords } from './openingStateInWords'
import type { Stretch, Timetable } from './timetable'

const weekdays = (opens: string, closes: string): Stretch[] =>
  (['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const).map((dayOfWeek) => ({
    dayOfWeek,
    opens,
    closes,
  }))

const timetable = (changes: Partial<Timetable> = {}): Timetable => ({
  timeZone: 'America/Los_Angeles',
  hours: weekdays('09:00', '17:00'),
  closures: [],
  ...changes,
})

/** What it says at a moment, with ordinary spaces. */
const say = (moment: string, changes: Partial<Timetable> = {}, language: 'en' | 'es' = 'en') =>
  openingStateInWords(openingState(new Date(moment), timetable(changes)), language).replace(
    /[\u202f\u00a0]/g,
    ' ',
  )

// The first of December 2026 is a Tuesday; Sacramento is eight hours behind UTC then.
describe('by the clock of the practice, wherever the reader is', () => {
  test.each([
    [
      '2026-12-01T16:59:00Z',
      'Closed now. Opens today at 9:00 AM.',
      'Cerrado ahora. Abre hoy a las 9:00 a.m.',
    ],
    ['2026-12-01T17:00:00Z', 'Open now until 5:00 PM.', 'Abierto ahora, hasta las 5:00 p.m.'],
    ['2026-12-02T00:59:59Z', 'Open now until 5:00 PM.', 'Abierto ahora, hasta las 5:00 p.m.'],
    [
      '2026-12-02T01:00:00Z',
      'Closed now. Opens tomorrow at 9:00 AM.',
      'Cerrado ahora. Abre mañana a las 9:00 a.m.',
    ],
    [
      '2026-12-05T20:00:00Z',
      'Closed now. Opens on Monday at 9:00 AM.',
      'Cerrado ahora. Abre el lunes a las 9:00 a.m.',
    ],
  ])('at %s it says “%s”', (moment, english, spanish) => {
    expect(say(moment)).toBe(english)
    expect(say(moment, {}, 'es')).toBe(spanish)
  })

  test.each([
    ['Asia/Tokyo', 'Open now until 5:00 PM.'],
    ['Asia/Kolkata', 'Closed now. Opens today at 9:00 AM.'],
    ['Pacific/Kiritimati', 'Open now until 5:00 PM.'],
    ['America/St_Johns', 'Closed now. Opens tomorrow at 9:00 AM.'],
  ])('in %s', (timeZone, expected) => {
    expect(say('2026-12-01T00:30:00Z', { timeZone })).toBe(expected)
  })
})

describe('when the clock changes', () => {
  const hours: Stretch[] = [{ dayOfWeek: 'Sunday', opens: '01:00', closes: '04:00' }]

  test.each([
    // On March 8, 2026 the hour after 2 AM is skipped; on November 1 the hour after 1 AM comes twice.
    ['2026-03-08T08:59:00Z', 'Closed now. Opens today at 1:00 AM.'],
    ['2026-03-08T10:00:00Z', 'Open now until 4:00 AM.'],
    ['2026-03-08T11:00:00Z', 'Closed now. Opens on March 15 at 1:00 AM.'],
    ['2026-11-01T08:30:00Z', 'Open now until 4:00 AM.'],
    ['2026-11-01T09:30:00Z', 'Open now until 4:00 AM.'],
    ['2026-11-01T11:59:00Z', 'Open now until 4:00 AM.'],
    ['2026-11-01T12:00:00Z', 'Closed now. Opens on November 8 at 1:00 AM.'],
  ])('at %s it says “%s”', (moment, expected) => {
    expect(say(moment, { hours })).toBe(expected)
  })

  test('“tomorrow” is the next day, also where a day has 23 hours', () => {
    expect(
      say('2026-03-08T07:30:00Z', { hours: [{ dayOfWeek: 'Sunday', opens: '09:00', closes: '12:00' }] }),
    ).toBe('Closed now. Opens tomorrow at 9:00 AM.')
  })
})

describe('on days off', () => {
  const closures = [{ validFrom: '2026-12-01', validThrough: '2026-12-08', reason: 'Winter rest' }]

  test('it says why, and when it opens after the last of them', () => {
    expect(say('2026-12-01T20:00:00Z', { closures })).toBe(
      'Closed today: Winter rest. Opens on December 9 at 9:00 AM.',
    )
    expect(say('2026-12-08T20:00:00Z', { closures })).toBe(
      'Closed today: Winter rest. Opens tomorrow at 9:00 AM.',
    )
    expect(say('2026-12-09T20:00:00Z', { closures })).toBe('Open now until 5:00 PM.')
  })

  test('they are passed over on the evening before', () => {
    expect(say('2026-12-01T04:00:00Z', { closures })).toBe('Closed now. Opens on December 9 at 9:00 AM.')
  })

  test('somebody who works by appointment is closed then, and otherwise by appointment', () => {
    expect(say('2026-12-01T20:00:00Z', { hours: [], closures })).toBe(
      'Closed today: Winter rest. Closed through December 8.',
    )
    expect(say('2026-12-01T20:00:00Z', { hours: [], closures }, 'es')).toBe(
      'Hoy cerrado: Winter rest. Cerrado hasta el 8 de diciembre.',
    )
    expect(say('2026-12-09T20:00:00Z', { hours: [], closures })).toBe('By appointment.')
  })

  test('closed for a whole year ahead, it promises no day', () => {
    const long = [{ validFrom: '2026-01-01', validThrough: '2029-12-31' }]

    expect(say('2026-12-01T20:00:00Z', { closures: long })).toBe('Closed today. Closed through December 31.')
  })
})

describe('with unusual hours', () => {
  test('a stretch past midnight belongs to the day on which it began', () => {
    const hours: Stretch[] = [{ dayOfWeek: 'Friday', opens: '18:00', closes: '02:00' }]

    expect(say('2026-12-05T09:30:00Z', { hours })).toBe('Open now until 2:00 AM.')
    expect(say('2026-12-05T10:00:00Z', { hours })).toBe('Closed now. Opens on Friday at 6:00 PM.')
  })

  test('between two stretches of a day it says when it opens again', () => {
    const hours: Stretch[] = [
      { dayOfWeek: 'Tuesday', opens: '13:30', closes: '18:00' },
      { dayOfWeek: 'Tuesday', opens: '09:00', closes: '12:00' },
    ]

    expect(say('2026-12-01T20:30:00Z', { hours })).toBe('Closed now. Opens today at 1:30 PM.')
    expect(say('2026-12-01T20:30:00Z', { hours }, 'es')).toBe('Cerrado ahora. Abre hoy a la 1:30 p.m.')
  })

  test('stretches that touch count as one', () => {
    const hours: Stretch[] = [
      { dayOfWeek: 'Tuesday', opens: '09:00', closes: '12:00' },
      { dayOfWeek: 'Tuesday', opens: '12:00', closes: '17:00' },
    ]

    expect(say('2026-12-01T17:30:00Z', { hours })).toBe('Open now until 5:00 PM.')
  })

  test('open day and night, it names no end', () => {
    const hours = (
      ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const
    ).map((dayOfWeek) => ({ dayOfWeek, opens: '00:00', closes: '00:00' }))

    expect(say('2026-12-01T17:30:00Z', { hours })).toBe('Open now.')
  })
})
