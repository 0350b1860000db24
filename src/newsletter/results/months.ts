import { clockIn, momentAt } from '../../lib/zonedTime'

/** A month (`2026-11`) with the moments between which it lies on the clock of the practice; `until` is the next one’s. */
export type Month = { month: string; from: Date; until: Date }

/** So many months, the one of a moment being the last. */
export const monthsUntil = (
  now: number,
  { timeZone, count }: { timeZone: string; count: number },
): Month[] => {
  const last = clockIn(timeZone, new Date(now))
  const monthAt = (offset: number) =>
    new Date(Date.UTC(Number(last.slice(0, 4)), Number(last.slice(5, 7)) - 1 + offset))
      .toISOString()
      .slice(0, 7)
  const begin = (month: string) => momentAt(timeZone, `${month}-01T00:00`)
  return Array.from({ length: count }, (_, index) => {
    const month = monthAt(index - count + 1)
    return { month, from: begin(month), until: begin(monthAt(index - count + 2)) }
  })
}
