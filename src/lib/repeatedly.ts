import { setTimeout as wait } from 'node:timers/promises'

type Options = { pauseMs: number; onError: (error: unknown) => void }

/** Something that goes on until it is stopped. `stop` settles when what is under way has ended. */
export type Repetition = { stop: () => Promise<void> }

/** Does a task again and again, with a pause after each time, whether it worked or not. */
export const repeatedly = (
  task: (stopping: AbortSignal) => Promise<unknown>,
  { pauseMs, onError }: Options,
): Repetition => {
  const stopping = new AbortController()
  const run = async () => {
    while (!stopping.signal.aborted) {
      await task(stopping.signal).catch(onError)
      await wait(pauseMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }
  const loop = run()
  return {
    stop: async () => {
      stopping.abort()
      await loop
    },
  }
}
