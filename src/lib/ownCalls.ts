import { randomBytes, timingSafeEqual } from 'node:crypto'
import { processWide } from './processWide'

const shared = processWide('own-calls', () => ({ token: randomBytes(32).toString('hex') }))

/** The header by which the website of this process shows that it asks, for somebody who was counted already. */
export const ownCallHeader = 'x-stillpoint-own-call'

/** What stands in that header. It never leaves this process and is another one after a restart. */
export const ownCallToken = shared.token

/** Whether a request has been made by the website of this process. */
export const isOwnCall = (given: unknown): boolean => {
  const [expected, actual] = [Buffer.from(ownCallToken), Buffer.from(String(given ?? ''))]
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}
