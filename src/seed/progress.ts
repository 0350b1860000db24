import type { Payload } from 'payload'

/** How far the run is: the ids of what was written in both languages, by key. `done` stays for ever. */
export type Progress = { state: 'started' | 'done'; made: Record<string, string> }

const key = 'sample-content'

/** How far the run of this database is; `null` if there was none. */
export const readProgress = (payload: Payload): Promise<Progress | null> => payload.kv.get<Progress>(key)

export const saveProgress = (payload: Payload, progress: Progress): Promise<void> =>
  payload.kv.set(key, progress)
