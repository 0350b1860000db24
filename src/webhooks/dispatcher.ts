import { setTimeout as wait } from 'node:timers/promises'
import type { Payload } from 'payload'
import { attempt as tryOnce } from './attempt'
import { type Claimed, claim, findDue } from './claim'
import { pruneAttempts } from './pruneAttempts'
import { cancel, release, settle } from './settle'

const pollMs = 1000
const pruneEveryMs = 60 * 60 * 1000
const mostAtOnce = 16
const mostForOneWebhook = 4
/** How long attempts under way may take when the server stops. */
const graceMs = 1000

/** The time in milliseconds since the epoch. */
type Clock = () => number

export type Dispatcher = {
  /** Makes the attempts that are due, as far as there is room. Settles when those have ended. */
  sendDue: () => Promise<void>
  /** Goes on sending what becomes due. */
  start: () => void
  /** Takes on nothing more; what is under way ends, or is put back in line. */
  stop: () => Promise<void>
}

/** Sends queued events. Several may run on one database, in one or in many processes. */
export const createDispatcher = (payload: Payload, now: Clock = Date.now): Dispatcher => {
  const stopping = new AbortController()
  const breakingOff = new AbortController()
  const underWay = new Map<Promise<void>, string>()
  let loop: Promise<void> | undefined

  const load = (webhook: string) => [...underWay.values()].filter((busy) => busy === webhook).length

  const takeDue = async (): Promise<Promise<void>[]> => {
    const except = [...new Set(underWay.values())].filter((webhook) => load(webhook) >= mostForOneWebhook)
    const limit = mostAtOnce - underWay.size
    const due = limit > 0 ? await findDue(payload, { now: now(), limit, except }) : []
    const taken = []
    for (const { id, webhook } of due) {
      if (stopping.signal.aborted) break
      if (load(String(webhook)) >= mostForOneWebhook) continue
      const claimed = await claim(payload, id, now())
      if (claimed) taken.push(begin(claimed))
    }
    return taken
  }

  const begin = (claimed: Claimed): Promise<void> => {
    const ending = make(claimed)
      .catch((error) =>
        payload.logger.warn({ err: error, attempt: claimed.id }, 'A webhook attempt was lost'),
      )
      .finally(() => underWay.delete(ending))
    underWay.set(ending, claimed.webhook)
    return ending
  }

  const make = async (claimed: Claimed) => {
    const webhook = await payload.findByID({
      collection: 'webhooks',
      id: claimed.webhook,
      depth: 0,
      disableErrors: true,
      showHiddenFields: true,
    })
    if (!webhook?.isOn) return cancel(payload, claimed)
    try {
      const outcome = await tryOnce(payload, {
        attempt: claimed,
        webhook,
        now: now(),
        stop: breakingOff.signal,
      })
      await settle(payload, claimed, outcome)
    } catch (error) {
      if (!breakingOff.signal.aborted) throw error
      await release(payload, claimed)
    }
  }

  const run = async () => {
    let pruneAt = 0
    while (!stopping.signal.aborted) {
      try {
        await takeDue()
        if (now() < pruneAt) continue
        await pruneAttempts(payload, now())
        pruneAt = now() + pruneEveryMs
      } catch (error) {
        payload.logger.warn({ err: error }, 'Webhooks could not be sent; trying again')
      } finally {
        await wait(pollMs, undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }

  return {
    sendDue: async () => void (await Promise.all(await takeDue())),
    start: () => {
      loop ??= run()
    },
    stop: async () => {
      stopping.abort()
      await loop
      const timer = setTimeout(() => breakingOff.abort(), graceMs)
      await Promise.all(underWay.keys())
      clearTimeout(timer)
    },
  }
}
