import { lastDayOf, type Quarter, quarterOf } from '../../lib/quarter'
import { clockIn, momentAt } from '../../lib/zonedTime'

/** When a reminder goes out, on its day, by the clock of the practice. */
const time = '08:00'
const dayMs = 24 * 60 * 60 * 1000

type Cadence = { timeZone: string; daysBefore: number }

/** When the owners are reminded of the issue of a quarter. */
export const reminderTime = (quarter: Quarter, { timeZone, daysBefore }: Cadence): Date => {
  const day = new Date(Date.parse(lastDayOf(quarter)) - daysBefore * dayMs).toISOString().slice(0, 10)
  return momentAt(timeZone, `${day}T${time}`)
}

/** The quarter whose reminder is due at a moment, which it stays until its last day; undefined before. */
export const quarterToRemindOf = (now: number, cadence: Cadence): Quarter | undefined => {
  const quarter = quarterOf(clockIn(cadence.timeZone, new Date(now)))
  return reminderTime(quarter, cadence).getTime() <= now ? quarter : undefined
}
