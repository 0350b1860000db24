import type { Payload } from 'payload'
import { returnMailDirectory as folder } from '../../lib/directories'
import { type Repetition, repeatedly } from '../../lib/repeatedly'
import { takeInMails } from './folder/takeInMails'
import { forgetOld } from './forgetOld'

const pauseMs = 60_000
const forgetEveryMs = 60 * 60_000

/** Reads what came back of the newsletter, once a minute. Several may run on one database, in one or in many processes. */
export const createReturns = (payload: Payload, now: () => number = Date.now) => {
  let repetition: Repetition | undefined
  let forgetAt = 0
  /** Does what is due now. */
  const run = async (stopping?: AbortSignal) => {
    if (folder) await takeInMails(payload, { folder, now, stopping })
    if (now() < forgetAt) return
    await forgetOld(payload, folder, now())
    forgetAt = now() + forgetEveryMs
  }
  const onError = (error: unknown) =>
    payload.logger.warn({ err: error }, 'Emails that came back could not be seen to; trying again')
  return {
    run,
    start: () => {
      repetition ??= repeatedly(run, { pauseMs, onError })
    },
    stop: async () => repetition?.stop(),
  }
}
