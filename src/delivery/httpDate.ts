import { processClock } from '../lib/processClock'

const second = 1000

let looked = Number.NaN
let text = ''

/**
 * The time as the Date header says it (RFC 9110 §6.6.1), looked up once a millisecond: Next makes `Date.now` slow.
 */
export const httpDate = (): string => {
  const mark = Math.floor(processClock())
  if (mark !== looked) {
    looked = mark
    text = dateOf(Math.floor(Date.now() / second))
  }
  return text
}

let current = 0
let date = ''

const dateOf = (seconds: number): string => {
  if (seconds !== current) {
    current = seconds
    date = new Date(seconds * second).toUTCString()
  }
  return date
}
