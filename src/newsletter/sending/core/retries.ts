const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** How long to wait after each attempt that a server put off: ten within about a day. */
const delays = [15 * second, minute, 5 * minute, 15 * minute, hour, 2 * hour, 4 * hour, 6 * hour, 10 * hour]

/** When to try again after an attempt that was put off, or null after the last. `number`: from 1. */
export const nextAttemptAt = (number: number, now: number): number | null => {
  const delay = delays[number - 1]
  return delay === undefined ? null : now + delay
}
