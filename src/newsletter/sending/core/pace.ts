/** What a quiet stretch may make good for: so much of a second’s mails may go at once. */
const burstMs = 100

/** When the mails that were let go are paid for: the state of a token bucket, in milliseconds since the epoch. */
type Bucket = { paidUntil: number }

type Request = { now: number; ratePerSecond: number; wanted: number }

/**
 * Takes turns out of a token bucket ahead of time (the generic cell rate algorithm): the first at `from`, the others
 * `everyMs` apart. Keeping `paidUntil` is enough to hold the rate over a restart and between processes.
 */
export const takeTurns = ({ paidUntil }: Bucket, { now, ratePerSecond, wanted }: Request) => {
  const everyMs = 1000 / ratePerSecond
  const from = Math.max(paidUntil, now - burstMs)
  return { from, everyMs, bucket: { paidUntil: from + wanted * everyMs } }
}

/** How many turns to take at once: few enough that little is lost when they go unused. */
export const turnsAtOnce = (ratePerSecond: number): number =>
  Math.max(1, Math.floor((ratePerSecond * burstMs) / 1000))
