import { performance } from 'node:perf_hooks'

/**
 * Milliseconds since the process began, as `performance.now()` of every module says it too. To be imported where each
 * request asks for it: the global `performance` is a getter, which takes longer than its answer.
 */
export const processClock = (): number => performance.now()
