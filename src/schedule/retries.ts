const second = 1000
const minute = 60 * second

/** How long to wait after each attempt that failed by a fault of ours: eight attempts within about two hours. */
const delays = [5 * second, 15 * second, minute, 5 * minute, 15 * minute, 30 * minute, 60 * minute]

/** When to try again after the attempt of this number, from 1, in milliseconds since the epoch; null if it was the last. */
export const nextAttemptAt = (number: number, now: number): number | null => {
  const delay = delays[number - 1]
  return delay === undefined ? null : now + delay
}
