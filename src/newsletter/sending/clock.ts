import { setTimeout as wait } from 'node:timers/promises'
import type { Clock } from './core/ports'

/** The clock of this machine. */
export const clock: Clock = {
  now: Date.now,
  wait: async (ms, stopping) => {
    if (ms > 0 && !stopping?.aborted)
      await wait(ms, undefined, stopping ? { signal: stopping } : {}).catch(() => {})
  },
}
