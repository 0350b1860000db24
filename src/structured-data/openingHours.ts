import { calendarDay } from '../lib/calendarDay'
import type { Closure, OpeningHours } from '../payload-types'
import type { Thing } from './thing'

/** The hours of an ordinary week: one `OpeningHoursSpecification` for all days that have the same. */
export const openingHours = (hours: OpeningHours | undefined): Thing[] => {
  const stretches = new Map<string, Thing & { dayOfWeek: string[] }>()
  for (const { dayOfWeek, opens, closes } of hours ?? []) {
    const key = `${opens} ${closes}`
    const days = stretches.get(key)?.dayOfWeek ?? []
    stretches.set(key, {
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: [...days, dayOfWeek],
      opens,
      closes,
    })
  }
  return [...stretches.values()]
}

/** Days off, as search engines understand them: closing at the moment of opening. */
export const specialOpeningHours = (closures: Closure | undefined): Thing[] =>
  (closures ?? []).map(({ validFrom, validThrough, reason }) => ({
    '@type': 'OpeningHoursSpecification',
    name: reason,
    validFrom: calendarDay(validFrom),
    validThrough: calendarDay(validThrough),
    opens: '00:00',
    closes: '00:00',
  }))
