/** The days of the week by their names in schema.org, from Monday as ISO 8601 counts them. */
export const week = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const

export type Weekday = (typeof week)[number]

/** The weekday of a date like `2026-12-24`. */
export const weekdayOf = (date: string): Weekday => {
  const sundayFirst = new Date(`${date}T00:00Z`).getUTCDay()
  return week[(sundayFirst + 6) % 7] ?? 'Sunday'
}

/** The date some days after a date. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00Z`) + days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
