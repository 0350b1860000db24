import type { Payload } from 'payload'
import { type Repetition, repeatedly } from '../lib/repeatedly'
import { remindOwners } from './remindOwners'

const pauseMs = 10 * 60 * 1000

/** Sends the reminders of each month. Several may run on one database, in one or in many processes. */
export const createReminders = (payload: Payload, now: () => number = Date.now) => {
  let repetition: Repetition | undefined
  const onError = (error: unknown) =>
    payload.logger.warn({ err: error }, 'The owners could not be reminded of reviews; trying again')
  return {
    start: () => {
      repetition ??= repeatedly(() => remindOwners(payload, now), { pauseMs, onError })
    },
    stop: async () => repetition?.stop(),
  }
}
