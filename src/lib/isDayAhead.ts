import { dayIn } from './dayIn'

const dayMs = 24 * 60 * 60 * 1000

/**
 * Whether a date has yet to come in a time zone (IANA name); so has what is no date. The panel keeps a date as noon of
 * its day in UTC.
 */
export const isDayAhead = (
  date: Date | string,
  { now, timeZone }: { now: number; timeZone: string },
): boolean => !(new Date(date).getTime() < Date.parse(dayIn(timeZone, now)) + dayMs)
