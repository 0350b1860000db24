import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { sendNotices } from './notices/sendNotices'
import { purgeOld } from './retention/purgeOld'

const noticesEveryMs = 2000
const purgeEveryMs = 10 * 60_000
/** How long a mail under way may take when the server stops. */
const graceMs = 1000

type Caretaker = {
  /** Does what is due now. */
  run: () => Promise<void>
  /** Goes on doing what becomes due. */
  start: () => void
  /** Takes on nothing more. */
  stop: () => Promise<void>
}

/** Tells staff of messages and deletes old ones. Several may run on one database, in one or in many processes. */
export const createCaretaker = (payload: Payload, now: () => number = Date.now): Caretaker => {
  const stopping = new AbortController()
  const { signal } = stopping
  let purgeAt = 0
  let loop: Promise<void> | undefined

  const run = async () => {
    await sendNotices(payload, now)
    if (now() < purgeAt) return
    await purgeOld(payload, now())
    purgeAt = now() + purgeEveryMs
  }

  const goOn = async () => {
    while (!signal.aborted) {
      await run().catch((error) =>
        payload.logger.warn({ err: error }, 'Messages could not be cared for; trying again'),
      )
      await wait(noticesEveryMs, undefined, { signal }).catch(() => {})
    }
  }

  return {
    run,
    start: () => {
      loop ??= goOn()
    },
    stop: async () => {
      stopping.abort()
      await Promise.race([loop, wait(graceMs)])
    },
  }
}
