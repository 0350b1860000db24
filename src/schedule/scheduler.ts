import type { Payload } from 'payload'
import { type Repetition, repeatedly } from '../lib/repeatedly'
import { carryOut } from './carryOut'
import { claim, findDue } from './claim'
import { pruneDone } from './pruneDone'

const pollMs = 1000
const pruneEveryMs = 60 * 60 * 1000
const mostAtOnce = 20

/** The time in milliseconds since the epoch. */
type Clock = () => number

export type Scheduler = {
  /** Makes the changes that are due. */
  doDue: (stopping?: AbortSignal) => Promise<void>
  /** Goes on making what becomes due. */
  start: () => void
  /** Begins nothing more; settles when what is under way has ended. */
  stop: () => Promise<void>
}

/** Makes planned changes. Several may run on one database, in one or in many processes. */
export const createScheduler = (payload: Payload, now: Clock = Date.now): Scheduler => {
  let repetition: Repetition | undefined
  let pruneAt = 0

  const doDue: Scheduler['doDue'] = async (stopping) => {
    for (const id of await findDue(payload, { now: now(), limit: mostAtOnce })) {
      if (stopping?.aborted) return
      const claimed = await claim(payload, id, now())
      if (claimed) await carryOut(payload, claimed, now()).catch(warnOf(id))
    }
  }

  const warnOf = (change: string) => (error: unknown) =>
    payload.logger.warn({ err: error, change }, 'A planned change was not finished')

  const turn = async (stopping: AbortSignal) => {
    await doDue(stopping)
    if (now() < pruneAt) return
    await pruneDone(payload, now())
    pruneAt = now() + pruneEveryMs
  }

  const onError = (error: unknown) =>
    payload.logger.warn({ err: error }, 'Planned changes could not be made; trying again')

  return {
    doDue,
    start: () => {
      repetition ??= repeatedly(turn, { pauseMs: pollMs, onError })
    },
    stop: async () => repetition?.stop(),
  }
}
