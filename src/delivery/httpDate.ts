const second = 1000

let current = 0
let text = ''

/** The time as the Date header says it (RFC 9110 §6.6.1); put together once a second. */
export const httpDate = (): string => {
  const now = Math.floor(Date.now() / second)
  if (now !== current) {
    current = now
    text = new Date(now * second).toUTCString()
  }
  return text
}
