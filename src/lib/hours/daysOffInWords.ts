import { type Language, regionOf } from './timeInWords'
import type { DaysOff } from './timetable'

/** Days off as people write them: `December 24, 2026 – January 2, 2027`. */
export const daysOffInWords = ({ validFrom, validThrough }: DaysOff, language: Language): string =>
  new Intl.DateTimeFormat(regionOf(language), {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).formatRange(new Date(`${validFrom}T00:00Z`), new Date(`${validThrough}T00:00Z`))
