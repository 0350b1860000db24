import { dayIn } from '../lib/dayIn'

const dayMs = 24 * 60 * 60 * 1000

/** How many days before a review is due it is announced. */
const noticeDays = 30

/**
 * The moments between which a review is due soon; before the first it is overdue. A date is kept as noon of its day in
 * UTC, so its day is told by UTC; which day is today is told by the clock of the practice.
 */
export const reviewDays = (now: number, timeZone: string): { overdueBefore: string; soonBefore: string } => {
  const today = Date.parse(dayIn(timeZone, now))
  return {
    overdueBefore: new Date(today).toISOString(),
    soonBefore: new Date(today + (noticeDays + 1) * dayMs).toISOString(),
  }
}
