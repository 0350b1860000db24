const second = 1000
const minute = 60 * second
const hour = 60 * minute

/** How long to wait after each attempt that failed: eight attempts within about a day. */
const delays = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 8 * hour, 10 * hour]
const longest = 10 * hour
const jitter = 0.1

type Failure = {
  /** Which attempt it was, from 1. */
  number: number
  now: number
  /** The header of the answer (RFC 9110 §10.2.3), in seconds or as a date. */
  retryAfter?: string | undefined
  /** From 0 up to 1. */
  random?: () => number
}

/** When to try again, in milliseconds since the epoch, or null if it was the last attempt. */
export const nextAttemptAt = ({ number, now, retryAfter, random = Math.random }: Failure): number | null => {
  const delay = delays[number - 1]
  if (delay === undefined) return null
  const wanted = Math.min(askedFor(retryAfter, now), longest)
  return now + Math.round(Math.max(delay, wanted) * (1 + jitter * random()))
}

const askedFor = (retryAfter: string | undefined, now: number): number => {
  if (!retryAfter) return 0
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * second : Date.parse(retryAfter) - now
  return Number.isFinite(wait) ? wait : 0
}
