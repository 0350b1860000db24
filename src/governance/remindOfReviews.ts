import type { Payload } from 'payload'
import { practiceTimeZone } from '../lib/practiceTimeZone'
import { remindOwners } from '../reminders'
import { dueReviews } from './dueReviews'
import { monthToRemind } from './monthToRemind'
import { reminderMail } from './reminderMail'

/** Mails every owner what is overdue for its review, once a month, if there is anything. */
export const remindOfReviews = async (payload: Payload, now: () => number = Date.now): Promise<void> => {
  const month = monthToRemind(now(), await practiceTimeZone(payload))
  if (!month) return
  const overdue = (await dueReviews(payload, now())).filter(({ isOverdue }) => isOverdue)
  await remindOwners(payload, {
    key: `reviews/${month}`,
    mailIn: (languages) => (overdue.length > 0 ? reminderMail(overdue, languages) : undefined),
    now,
  })
}
