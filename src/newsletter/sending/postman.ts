import type { Payload } from 'payload'
import { inTransaction } from '../../lib/inTransaction'
import { type Repetition, repeatedly } from '../../lib/repeatedly'
import { isMissed } from './core/mailing'
import { bookOf } from './ledger/bookOf'
import { finishUndo, pause } from './mailing/commands'
import { finish } from './mailing/finish'
import { listAudience } from './mailing/list'
import {
  type AgainState,
  changeMailing,
  isUndone,
  type Mailing,
  mailingOf,
  openMailings,
} from './mailing/mailing'
import { publishPage } from './mailing/publishPage'
import { showOnIssue } from './mailing/showOnIssue'
import { suppressRefused } from './mailing/suppressRefused'
import { sendMailing } from './sendMailing'

const pollMs = 1000
/** How long mails under way may take when the server stops. */
const graceMs = 8000

/** Sends the issues that owners have confirmed. Several may run on one database, in one or in many processes. */
export const createPostman = (payload: Payload, now: () => number = Date.now) => {
  const breakingOff = new AbortController()
  let repetition: Repetition | undefined
  /** By issue: what is put off in one mailing holds up no other. */
  const underWay = new Map<string, { stopping: AbortController; ended: Promise<void> }>()
  /** Issues whose page could not be published, which has been said. */
  const unpublished = new Set<string>()
  let isStopping = false

  const look = async () => {
    const open = await openMailings(payload)
    const sending = new Set(open.filter(({ state }) => state === 'sending').map(({ issue }) => issue))
    for (const [issue, { stopping }] of underWay) if (!sending.has(issue)) stopping.abort()
    for (const mailing of open) if (await isReady(mailing)) begin(mailing)
  }

  /** Brings a mailing as far as it can come now; true once its mails may go. */
  const isReady = async (mailing: Mailing): Promise<boolean> => {
    const { issue, state, startedAt, listedAt } = mailing
    if (isUndone(mailing)) {
      await finishUndo(payload, mailing)
      return false
    }
    const startsAt = Date.parse(mailing.startsAt)
    if (state === 'scheduled' && isMissed(startsAt, now())) {
      await pause(payload, mailing, { reason: 'missed', trouble: null })
      return false
    }
    if (state === 'scheduled') {
      if (startsAt <= now()) await startSchedule(payload, mailing)
      return false
    }
    if (!listedAt) await listAudience(payload, mailing)
    if (startsAt > now()) return false
    if (!startedAt && !(await note(issue, { startedAt: { exists: false } }, { startedAt: time() })))
      return false
    if (!mailing.publishedAt) await publish(issue)
    if (mailing.again) await tryAgain(mailing, mailing.again)
    return true
  }

  /** The mails go out all the same when it fails: their readers have been promised them. It is tried again at each look. */
  const publish = async (issue: string) => {
    try {
      await publishPage(payload, issue)
      await note(issue, {}, { publishedAt: time() })
    } catch (error) {
      if (!unpublished.has(issue))
        payload.logger.warn({ err: error, issue }, 'The web page of an issue could not be published')
      unpublished.add(issue)
    }
  }

  /** Whoever is cut off begins anew, and what was settled since it began stays as it is. */
  const tryAgain = async ({ issue, startsAt }: Mailing, states: AgainState[]) => {
    await bookOf(payload).requeue({ issue, states, settledBefore: new Date(startsAt) })
    await note(issue, { again: { exists: true } }, { again: null })
  }

  const time = () => new Date(now()).toISOString()

  const note = (issue: string, condition: object, data: Partial<Mailing>) =>
    changeMailing(payload, {
      issue,
      if: { and: [{ state: { equals: 'sending' } }, { ...condition }] },
      data,
    })

  const begin = (mailing: Mailing) => {
    const { issue } = mailing
    if (underWay.has(issue) || isStopping) return
    const stopping = new AbortController()
    const ended = send(mailing, stopping.signal)
      .catch((error) => payload.logger.warn({ err: error, issue }, 'A mailing was interrupted'))
      .finally(() => underWay.delete(issue))
    underWay.set(issue, { stopping, ended })
  }

  const send = async (mailing: Mailing, stopping: AbortSignal) => {
    const began = new Date()
    const ending = await sendMailing(payload, mailing, { stopping, breakingOff: breakingOff.signal })
    if (ending.why !== 'stopped' && ending.why !== 'done')
      await pause(payload, mailing, { reason: ending.why, trouble: ending.text })
    const isServersFault = await acquit(mailing, began)
    // Who stops goes on later, and sees to it then.
    if (!isServersFault && !isStopping) await suppressRefused(payload, mailing.issue)
    if (ending.why === 'done') await finish(payload, mailing)
  }

  /** Nobody is to blame where the server refuses everyone, whichever process has found that out; answers whether it does. */
  const acquit = async ({ issue }: Mailing, settledSince: Date): Promise<boolean> => {
    const mailing = await mailingOf(payload, issue)
    if (mailing?.state !== 'paused' || mailing.reason !== 'refusesEveryone') return false
    const book = bookOf(payload)
    const { accepted } = await book.counts(issue)
    if (accepted === 0) await book.requeue({ issue, states: ['rejected'], settledSince })
    return true
  }

  const onError = (error: unknown) =>
    payload.logger.warn({ err: error }, 'The newsletter could not be seen to; trying again')

  return {
    start: () => {
      repetition ??= repeatedly(look, { pauseMs: pollMs, onError })
    },
    /** Begins nothing more; what is under way ends, or is broken off. */
    stop: async () => {
      isStopping = true
      const timer = setTimeout(() => breakingOff.abort(), graceMs)
      for (const { stopping } of underWay.values()) stopping.abort()
      await repetition?.stop()
      await Promise.all([...underWay.values()].map(({ ended }) => ended))
      clearTimeout(timer)
    },
  }
}

/** Begins what was scheduled; without a minute to undo, since there was time enough. */
const startSchedule = async (payload: Payload, { issue }: Mailing) => {
  const change = { issue, if: { state: { equals: 'scheduled' } }, data: { state: 'sending' as const } }
  await inTransaction(payload, async (req) => {
    if (await changeMailing(payload, change, req))
      await showOnIssue(payload, issue, { shown: { state: 'sending', scheduledAt: null }, req })
  })
}
