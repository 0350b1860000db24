import { expect, test } from '@jest/globals'
import { daysOffInWords } from './daysOffInWords'
import type { Stretch } from './timetable'
import { upcomingDaysOff } from './upcomingDaysOff'
import { weekInWords } from './weekInWords'

const plainly = (value: unknown) => JSON.parse(JSON.stringify(value).replace(/[\u202f\u00a0\u2009]/g, ' '))

const hours: Stretch[] = [
  ...(['Monday', 'Tuesday', 'Wednesday', 'Friday'] as const).map((dayOfWeek) => ({
    dayOfWeek,
    opens: '09:00',
    closes: '17:00',
  })),
  { dayOfWeek: 'Thursday', opens: '14:00', closes: '18:30' },
  { dayOfWeek: 'Thursday', opens: '09:00', closes: '12:00' },
]

test('days that follow each other and have the same hours share a row', () => {
  expect(plainly(weekInWords(hours, 'en'))).toEqual([
    { days: 'Mon–Wed', hours: '9:00 AM – 5:00 PM' },
    { days: 'Thu', hours: '9:00 AM – 12:00 PM, 2:00 PM – 6:30 PM' },
    { days: 'Fri', hours: '9:00 AM – 5:00 PM' },
    { days: 'Sat–Sun', hours: 'Closed' },
  ])
  expect(plainly(weekInWords(hours, 'es'))).toEqual([
    { days: 'Lun–mié', hours: '9:00 a.m. – 5:00 p.m.' },
    { days: 'Jue', hours: '9:00 a.m. – 12:00 p.m., 2:00 p.m. – 6:30 p.m.' },
    { days: 'Vie', hours: '9:00 a.m. – 5:00 p.m.' },
    { days: 'Sáb–dom', hours: 'Cerrado' },
  ])
})

test('without hours there are no rows', () => {
  expect(weekInWords([], 'en')).toEqual([])
})

test('days off stand as one date, or from one to another', () => {
  const one = { validFrom: '2026-12-24', validThrough: '2026-12-24' }
  const several = { validFrom: '2026-12-24', validThrough: '2027-01-02' }

  expect(plainly(daysOffInWords(one, 'en'))).toBe('December 24, 2026')
  expect(plainly(daysOffInWords(several, 'en'))).toBe('December 24, 2026 – January 2, 2027')
  expect(plainly(daysOffInWords(several, 'es'))).toBe('24 de diciembre de 2026 – 2 de enero de 2027')
})

test('days off are shown until the last of them is over where the practice is', () => {
  const closures = [
    { validFrom: '2027-07-01', validThrough: '2027-07-04' },
    { validFrom: '2026-12-24', validThrough: '2026-12-26' },
  ]
  const at = (moment: string) =>
    upcomingDaysOff(new Date(moment), { timeZone: 'America/Los_Angeles', hours: [], closures }).map(
      ({ validFrom }) => validFrom,
    )

  expect(at('2026-12-27T07:59:00Z')).toEqual(['2026-12-24', '2027-07-01'])
  expect(at('2026-12-27T08:00:00Z')).toEqual(['2027-07-01'])
})
