/** The day of the calendar in a time zone (IANA name) at an instant, like `2026-03-29`. */
export const dayIn = (timeZone: string, instant: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  )

const dayMs = 24 * 60 * 60 * 1000

/** How many days of the calendar lie between two, such as 1 from one day to the next. */
export const daysBetween = (first: string, last: string): number =>
  Math.round((Date.parse(last) - Date.parse(first)) / dayMs)
