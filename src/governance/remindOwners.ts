import { type Payload, ValidationError } from 'payload'
import { practiceTimeZone } from '../lib/practiceTimeZone'
import type { User } from '../payload-types'
import { dueReviews } from './dueReviews'
import { monthToRemind } from './monthToRemind'
import { reminderMail } from './reminderMail'

/**
 * Mails every owner what is overdue for its review, once a month, if there is anything. Who comes first notes that a
 * month is dealt with before mailing, so nobody is mailed twice; a mail that could not be handed over is tried again.
 */
export const remindOwners = async (payload: Payload, now: number): Promise<void> => {
  const month = monthToRemind(now, await practiceTimeZone(payload))
  if (!month) return
  const overdue = (await dueReviews(payload, now)).filter(({ isOverdue }) => isOverdue)
  for (const owner of await ownersOf(payload)) {
    const noted = await note(payload, `reviews/${month}/${owner.id}`)
    if (!noted || overdue.length === 0) continue
    try {
      await payload.sendEmail({ to: owner.email, ...reminderMail(overdue, owner.emailLanguage) })
    } catch (error) {
      await payload.delete({ collection: 'sent-reminders', id: noted })
      throw error
    }
  }
}

const ownersOf = async (payload: Payload): Promise<User[]> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: 'owner' } }, { isDisabled: { not_equals: true } }] },
    depth: 0,
    pagination: false,
  })
  return docs
}

/** Takes a reminder on: the id of its note, or undefined if somebody has it already. */
const note = async (payload: Payload, key: string): Promise<string | undefined> => {
  const { totalDocs } = await payload.count({
    collection: 'sent-reminders',
    where: { key: { equals: key } },
  })
  if (totalDocs > 0) return undefined
  try {
    const { id } = await payload.create({
      collection: 'sent-reminders',
      data: { key },
      // Within a transaction MongoDB would answer a key that is taken with a conflict that has no name.
      disableTransaction: true,
    })
    return id
  } catch (error) {
    if (error instanceof ValidationError) return undefined
    throw error
  }
}
