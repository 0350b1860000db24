export { returnsPlugin } from './plugin'
export { createReturns } from './worker'
