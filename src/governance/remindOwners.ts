import type { Payload } from 'payload'
import { inTime } from '../lib/inTime'
import { languagesFor } from '../lib/languagesFor'
import { practiceTimeZone } from '../lib/practiceTimeZone'
import type { User } from '../payload-types'
import { claimReminder, noteSent } from './claimReminder'
import { type DueReview, dueReviews } from './dueReviews'
import { monthToRemind } from './monthToRemind'
import { reminderMail } from './reminderMail'

const patienceMs = 30_000

/**
 * Mails every owner what is overdue for its review, once a month, if there is anything. Who comes first takes a
 * reminder on before mailing, so that others leave it alone; where that ends without a mail, it is tried again. A mail
 * comes twice only if a process is killed between it and the note that it was sent.
 */
export const remindOwners = async (payload: Payload, now: () => number = Date.now): Promise<void> => {
  const month = monthToRemind(now(), await practiceTimeZone(payload))
  if (!month) return
  const overdue = (await dueReviews(payload, now())).filter(({ isOverdue }) => isOverdue)
  for (const owner of await ownersOf(payload)) {
    const claimed = await claimReminder(payload, `reviews/${month}/${owner.id}`, now())
    if (claimed && (await isTold(payload, owner, overdue))) await noteSent(payload, claimed, now())
  }
}

const ownersOf = async (payload: Payload): Promise<User[]> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: 'owner' } }, { isDisabled: { not_equals: true } }] },
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  })
  return docs
}

const isTold = async (payload: Payload, owner: User, overdue: DueReview[]): Promise<boolean> => {
  if (overdue.length === 0) return true
  const mail = { to: owner.email, ...reminderMail(overdue, languagesFor(owner)) }
  try {
    await inTime(payload.sendEmail(mail), patienceMs)
    return true
  } catch (error) {
    // Its message may hold an address.
    const { code } = Object(error) as { code?: unknown }
    payload.logger.warn(
      { problem: code ?? 'unknown', owner: owner.id },
      'An owner could not be reminded of reviews; trying again',
    )
    return false
  }
}
