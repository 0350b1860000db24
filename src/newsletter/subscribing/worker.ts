import type { Payload } from 'payload'
import { type Repetition, repeatedly } from '../../lib/repeatedly'
import { answerRequests } from './requests/answerRequests'
import { forgetOld } from './requests/forgetOld'

const pauseMs = 2000
const forgetEveryMs = 10 * 60_000

/** Sends the mails that people asked for. Several may run on one database, in one or in many processes. */
export const createSubscribing = (payload: Payload, now: () => number = Date.now) => {
  let repetition: Repetition | undefined
  let forgetAt = 0
  /** Does what is due now. */
  const run = async () => {
    await answerRequests(payload, now)
    if (now() < forgetAt) return
    await forgetOld(payload, now())
    forgetAt = now() + forgetEveryMs
  }
  const onError = (error: unknown) =>
    payload.logger.warn({ err: error }, 'The forms of the newsletter could not be seen to; trying again')
  return {
    run,
    start: () => {
      repetition ??= repeatedly(run, { pauseMs, onError })
    },
    stop: async () => repetition?.stop(),
  }
}
