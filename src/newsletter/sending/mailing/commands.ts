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
  const { issue, state, reason } = mailing
  const to = stateAfter(state, 'cancel')
  if (!to) return false
  if (await undo(payload, mailing)) return true
  if (!(await move(payload, mailing, { to, data: { again: null } }))) return false
  // Who was sending may have been stopped before it came to that. Nobody is to blame where everyone was refused.
  if (reason !== 'refusesEveryone') await suppressRefused(payload, issue)
  return true
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
