import type { Payload, PayloadRequest, Where } from 'payload'
import type { Locale } from '../../../lib/locale'
import type { Mailing as MailingRow } from '../../../payload-types'
import type { StopReason } from '../core/ports'
import type { FrozenIssue } from '../messenger/frozenIssue'

/** Why a mailing was stopped by itself: the server, or a schedule that was missed. */
export type PauseReason = StopReason | 'missed'

/** What is tried again for those who did not get an issue. */
export type AgainState = 'unknown' | 'rejected'

/** The mailing of one issue. */
export type Mailing = Omit<MailingRow, 'audience' | 'content' | 'sender' | 'reason' | 'again'> &
  Pick<FrozenIssue, 'content' | 'sender'> & {
    audience: 'everyone' | Locale
    reason?: PauseReason | null
    again?: AgainState[] | null
  }

const collection = 'mailings'

/** The mailing of an issue; null while it is being written. */
export const mailingOf = ({ db }: Payload, issue: string): Promise<Mailing | null> =>
  db.findOne<Mailing>({ collection, where: { issue: { equals: issue } } })

/** All that are to be sent now or later, and what somebody has begun to undo. */
export const openMailings = async ({ db }: Payload): Promise<Mailing[]> => {
  const halfUndone = {
    and: [{ state: { equals: undone.state } }, { startedAt: { equals: undone.startedAt } }],
  }
  const where: Where = { or: [{ state: { in: ['scheduled', 'sending'] } }, halfUndone] }
  const { docs } = await db.find<Mailing>({ collection, where, sort: 'startsAt', pagination: false })
  return docs
}

/** What a mailing becomes that is undone: nobody begins it any more, and nobody undoes it a second time. */
export const undone = { state: 'cancelled' as const, startedAt: new Date(0).toISOString() }

/** Whether a mailing is being undone, and will be gone in a moment. */
export const isUndone = ({ state, startedAt }: Mailing): boolean =>
  state === undone.state && Boolean(startedAt) && Date.parse(String(startedAt)) === 0

type Change = { issue: string; if: Where; data: Partial<Mailing> }

/** Changes a mailing by one conditional write; false, and nothing changed, if it stands otherwise by now. */
export const changeMailing = async (
  { db }: Payload,
  { issue, if: condition, data }: Change,
  req?: Partial<PayloadRequest>,
): Promise<boolean> =>
  Boolean(
    await db.updateOne({
      collection,
      where: { and: [{ issue: { equals: issue } }, condition] },
      data,
      ...(req ? { req } : {}),
    }),
  )
