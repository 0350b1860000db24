import { inLanguage } from '../inLanguage'
import { words } from '../words'
import { type Language, regionOf, timeInWords } from './timeInWords'
import type { Stretch } from './timetable'
import { week } from './week'

/** Days that follow each other and have the same hours: `Mon–Fri`, `9:00 AM – 5:00 PM`. */
type WeekRow = { days: string; hours: string }

/** An ordinary week in rows, from Monday to Sunday; none where there are no hours. */
export const weekInWords = (stretches: Stretch[], language: Language): WeekRow[] => {
  if (stretches.length === 0) return []
  const rows: { first: number; last: number; hours: string }[] = []
  for (const [index, day] of week.entries()) {
    const hours = hoursInWords(
      stretches.filter(({ dayOfWeek }) => dayOfWeek === day),
      language,
    )
    const row = rows.at(-1)
    if (row?.hours === hours) row.last = index
    else rows.push({ first: index, last: index, hours })
  }
  return rows.map(({ first, last, hours }) => ({ days: daysInWords(first, last, language), hours }))
}

const closed = words('Closed', 'Cerrado')

const hoursInWords = (stretches: Stretch[], language: Language): string =>
  stretches
    .toSorted((a, b) => (a.opens < b.opens ? -1 : 1))
    .map(({ opens, closes }) => `${timeInWords(opens, language)} – ${timeInWords(closes, language)}`)
    .join(', ') || inLanguage(closed, language)

const daysInWords = (first: number, last: number, language: Language): string => {
  const days = first === last ? [first] : [first, last]
  const names = days.map((index) => dayName(index, language)).join('–')
  return names.charAt(0).toUpperCase() + names.slice(1)
}

// The first of January 2024 was a Monday.
const dayName = (index: number, language: Language): string =>
  new Intl.DateTimeFormat(regionOf(language), { weekday: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, 0, 1 + index),
  )
