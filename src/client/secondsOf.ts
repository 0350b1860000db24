/** The seconds to wait that a Retry-After header stands for: a number, or a date (RFC 9110 §10.2.3). */
export const secondsOf = (retryAfter: string | null, now = Date.now()): number | undefined => {
  if (retryAfter === null) return undefined
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter)
  const date = Date.parse(retryAfter)
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000))
}
