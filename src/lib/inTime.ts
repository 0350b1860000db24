import { setTimeout as wait } from 'node:timers/promises'

/**
 * What a task gives, if it does within that many milliseconds. Throws ETIMEDOUT after them; the task may go on. Waiting
 * for it keeps no process alive.
 */
export const inTime = async <Result>(task: Promise<Result>, patienceMs: number): Promise<Result> => {
  const giveUp = new AbortController()
  const late = wait(patienceMs, undefined, { ref: false, signal: giveUp.signal }).then(() => {
    throw Object.assign(new Error('No answer came in time.'), { code: 'ETIMEDOUT' })
  })
  try {
    return await Promise.race([task, late])
  } finally {
    giveUp.abort()
    late.catch(() => {})
    task.catch(() => {})
  }
}
