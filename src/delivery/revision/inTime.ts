import { setTimeout as wait } from 'node:timers/promises'

/** Whoever takes longer than this to answer counts as away. */
const silenceMs = 1000

/** An answer of the registry, or an error if it does not come in time. */
export const inTime = async <Result>(answer: Promise<Result>): Promise<Result> => {
  const over = new AbortController()
  const silence = wait(silenceMs, undefined, { ref: false, signal: over.signal }).then(() => {
    throw new Error('The other processes can’t be asked.')
  })
  silence.catch(() => {})
  return Promise.race([answer, silence]).finally(() => over.abort())
}
