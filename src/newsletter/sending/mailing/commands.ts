import type { Payload } from 'payload'
import { inTransaction } from '../../../lib/inTransaction'
import { stateAfter, undoMs } from '../core/mailing'
import type { DeliveryState } from '../core/ports'
import { bookOf } from '../ledger/bookOf'
import { countsOf } from './countsOf'
import { type AgainState, changeMailing, type Mailing, mailingOf, type PauseReason, undone } from './mailing'
import { showOnIssue } from './showOnIssue'
import { suppressRefused } from './suppressRefused'
import { withoutAddresses } from './withoutAddresses'

type Said = { reason: PauseReason; trouble: string | null }

/** Stops sending until it is resumed; false if it is not being sent. `said`: why, if it stopped by itself. */
export const pause = (payload: Payload, mailing: Mailing, said?: Said): Promise<boolean> =>
  move(payload, mailing, {
    to: stateAfter(mailing.state, said?.reason === 'missed' ? 'miss' : 'pause'),
    data: { reason: said?.reason ?? null, trouble: said?.trouble ? withoutAddresses(said.trouble) : null },
  })

/** Goes on where it was paused; false if it is not paused. */
export const resume = (payload: Payload, mailing: Mailing): Promise<boolean> =>
  move(payload, mailing, {
    to: stateAfter(mailing.state, 'resume'),
    data: { reason: null, trouble: null, startsAt: new Date().toISOString() },
  })

/** Calls it off; false if there is nothing to call off. Before it has begun, the issue is being written again. */
export const cancel = async (payload: Payload, mailing: Mailing): Promise<boolean> => {
  const to = stateAfter(mailing.state, 'cancel')
  if (!to) return false
  if (await undo(payload, mailing)) return true
  if (!(await move(payload, mailing, { to, data: { again: null } }))) return false
  await suppressStopped(payload, mailing)
  return true
}

/** Makes up for who was sending and was stopped before it came to that. Where nobody was served, the server is to blame. */
const suppressStopped = async (payload: Payload, { issue }: Mailing): Promise<void> => {
  try {
    const { accepted } = await bookOf(payload).counts(issue)
    if (accepted > 0) await suppressRefused(payload, issue)
  } catch (error) {
    payload.logger.warn({ err: error, issue }, 'Those whom a server did not know are still on the list')
  }
}

/** Sends to those who did not get it, after a minute in which it can be undone; false unless it has ended. */
export const sendAgain = (payload: Payload, mailing: Mailing, again: AgainState[]): Promise<boolean> =>
  move(payload, mailing, {
    to: stateAfter(mailing.state, 'sendAgain'),
    data: { again, startsAt: new Date(Date.now() + undoMs).toISOString() },
  })

/** Which deliveries another sending takes up: what was never tried, what waits, and what the owner chose. */
export const takenUp = (again: AgainState[]): DeliveryState[] => ['queued', 'deferred', ...again]

const undo = async (payload: Payload, mailing: Mailing): Promise<boolean> => {
  const { issue } = mailing
  // Whoever begins it asks for the same, and only one of the two is served.
  const unbegun = {
    and: [{ state: { in: ['scheduled', 'sending', 'paused'] } }, { startedAt: { exists: false } }],
  }
  if (!(await changeMailing(payload, { issue, if: unbegun, data: undone }))) return false
  await finishUndo(payload, mailing)
  return true
}

/** Leaves no trace of what somebody has begun to undo, and perhaps could not finish. */
export const finishUndo = async (payload: Payload, { id, issue }: Mailing): Promise<void> => {
  // Somebody else may have been quicker, and the issue be confirmed anew.
  if ((await mailingOf(payload, issue))?.id !== id) return
  await bookOf(payload).forget(issue)
  await inTransaction(payload, async (req) => {
    if (await payload.db.deleteOne({ collection: 'mailings', where: { id: { equals: id } }, req }))
      await showOnIssue(payload, issue, { shown: { state: 'writing', scheduledAt: null }, req })
  })
}

type Move = { to: Mailing['state'] | undefined; data: Partial<Mailing> }

/** Brings a mailing from the state in which it was seen to another one, and shows it on the issue. */
const move = async (payload: Payload, { issue, state }: Mailing, { to, data }: Move): Promise<boolean> => {
  if (!to) return false
  const counts = countsOf(await bookOf(payload).counts(issue))
  return inTransaction(payload, async (req) => {
    const change = { issue, if: { state: { equals: state } }, data: { ...data, state: to } }
    if (!(await changeMailing(payload, change, req))) return false
    await showOnIssue(payload, issue, { shown: { state: to, scheduledAt: null, counts }, req })
    return true
  })
}
