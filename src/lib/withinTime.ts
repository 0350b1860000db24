import { setTimeout as wait } from 'node:timers/promises'

/** What a task answers, or an error with the code ETIMEDOUT if that takes longer than so many milliseconds. */
export const withinTime = async <Result>(task: Promise<Result>, patienceMs: number): Promise<Result> => {
  const giveUp = new AbortController()
  const late = wait(patienceMs, undefined, { signal: giveUp.signal }).then((): never => {
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
