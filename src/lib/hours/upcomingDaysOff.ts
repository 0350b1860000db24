import { clockIn } from '../zonedTime'
import type { DaysOff, Timetable } from './timetable'

/** The days off that are not over yet where the practice is, the nearest first. */
export const upcomingDaysOff = (now: Date, { timeZone, closures }: Timetable): DaysOff[] => {
  const today = clockIn(timeZone, now).slice(0, 10)
  return closures
    .filter(({ validThrough }) => validThrough >= today)
    .sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
}
