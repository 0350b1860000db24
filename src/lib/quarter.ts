/** A quarter of a year: `quarter` from 1, January to March, to 4. */
export type Quarter = { year: number; quarter: number }

/** The quarter of a day, such as `2026-11-28`. */
export const quarterOf = (day: string): Quarter => ({
  year: Number(day.slice(0, 4)),
  quarter: Math.ceil(Number(day.slice(5, 7)) / 3),
})

/** The last day of a quarter, such as `2026-12-31`. */
export const lastDayOf = ({ year, quarter }: Quarter): string =>
  new Date(Date.UTC(year, quarter * 3, 0)).toISOString().slice(0, 10)

/** What tells a quarter from all others, and the web address of its issue: `2026-q4`. */
export const quarterSlug = ({ year, quarter }: Quarter): string => `${year}-q${quarter}`

export const isSameQuarter = (one: Quarter, other: Quarter): boolean =>
  one.year === other.year && one.quarter === other.quarter
