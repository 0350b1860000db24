import type { Payload } from 'payload'
import { practiceTimeZone } from '../../lib/practiceTimeZone'
import { quarterSlug } from '../../lib/quarter'
import { remindOwners } from '../../reminders'
import { reminderMail } from './reminderMail'
import { quarterToRemindOf, reminderTime } from './reminderTime'
import { thisQuarter } from './thisQuarter'

/**
 * Mails every owner, once a quarter, so many days before it ends as the settings say, that its issue is still to be
 * written; not once it was confirmed for sending. It only reminds: nothing is sent to readers by itself.
 */
export const remindOfIssue = async (payload: Payload, now: () => number = Date.now): Promise<void> => {
  const cadence = { timeZone: await practiceTimeZone(payload), daysBefore: await daysBefore(payload) }
  const quarter = quarterToRemindOf(now(), cadence)
  if (!quarter) return
  const { issue, lastDay } = await thisQuarter(payload, { now: now(), language: 'en' })
  if (issue && issue.state !== 'writing') return
  await remindOwners(payload, {
    key: `newsletter/${quarterSlug(quarter)}`,
    mailIn: (languages) =>
      reminderMail({ quarter, lastDay, issue: issue?.deletedAt ? undefined : issue }, languages),
    dueAt: reminderTime(quarter, cadence),
    now,
  })
}

const daysBefore = async (payload: Payload): Promise<number> => {
  const { reminderDays } = await payload.findGlobal({
    slug: 'newsletter-settings',
    depth: 0,
    select: { reminderDays: true },
  })
  return reminderDays ?? 21
}
