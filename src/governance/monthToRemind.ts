import { clockIn } from '../lib/zonedTime'

/** The hour at which the reminder of a month is due, on its first day, by the clock of the practice. */
const hour = '08'
/** The last day on which a reminder is still sent that was missed, as when the server was off. */
const lastDay = '07'

/** The month (`2026-12`) whose reminder is due at a moment; undefined on other days. */
export const monthToRemind = (now: number, timeZone: string): string | undefined => {
  const clock = clockIn(timeZone, new Date(now))
  const [month, day, time] = [clock.slice(0, 7), clock.slice(8, 10), clock.slice(11, 13)]
  const isDue = day === '01' ? time >= hour : day <= lastDay
  return isDue ? month : undefined
}
