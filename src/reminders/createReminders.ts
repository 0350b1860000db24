import type { Payload } from 'payload'
import { type Repetition, repeatedly } from '../lib/repeatedly'

const pauseMs = 10 * 60 * 1000

type Remind = (payload: Payload, now: () => number) => Promise<void>

/** Sends reminders of one kind as they fall due. Several may run on one database, in one or in many processes. */
export const createReminders = (payload: Payload, remind: Remind, now: () => number = Date.now) => {
  let repetition: Repetition | undefined
  const onError = (error: unknown) =>
    payload.logger.warn({ err: error }, 'The owners could not be reminded; trying again')
  return {
    start: () => {
      repetition ??= repeatedly(() => remind(payload, now), { pauseMs, onError })
    },
    stop: async () => repetition?.stop(),
  }
}
