const minute = 60_000
const hour = 60 * minute

/** How long to wait after each time that telling failed: ten times within about three days. */
const delays = [
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  6 * hour,
  12 * hour,
  12 * hour,
  12 * hour,
  24 * hour,
]

/** When to tell of a message again, or null after the last time; then it is only in the panel. `number`: from 1. */
export const nextNoticeAt = (number: number, now: number): string | null => {
  const delay = delays[number - 1]
  return delay === undefined ? null : new Date(now + delay).toISOString()
}
