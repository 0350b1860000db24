const minute = 60_000

/** How long to wait after each time that a mail could not be sent: seven times within about a day. */
const delays = [1, 5, 30, 120, 360, 720].map((minutes) => minutes * minute)

/** When to try again, or null after the last time. `number`: of the try that failed, from 1. */
export const nextTryAt = (number: number, now: number): string | null => {
  const delay = delays[number - 1]
  return delay === undefined ? null : new Date(now + delay).toISOString()
}
