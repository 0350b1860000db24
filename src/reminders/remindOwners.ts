import type { Payload } from 'payload'
import { inTime } from '../lib/inTime'
import { languagesFor } from '../lib/languagesFor'
import type { Locale } from '../lib/locale'
import type { User } from '../payload-types'
import { claimReminder, noteSent } from './claimReminder'

export type Mail = { subject: string; text: string; html: string }

type Reminder = {
  /** What tells it from all other reminders, such as `reviews/2026-12`. */
  key: string
  /** What an owner is told in their languages; undefined if there is nothing to say, which deals with it as well. */
  mailIn: (languages: readonly Locale[]) => Mail | undefined
  /** Owners who came after this moment are left alone. */
  dueAt?: Date
  now: () => number
}

const patienceMs = 30_000

/**
 * Mails a reminder to every owner, once. Who comes first takes it on before mailing, so that others leave it alone;
 * where that ends without a mail, it is tried again. A mail comes twice only if a process is killed between it and the
 * note that it was sent.
 */
export const remindOwners = async (
  payload: Payload,
  { key, mailIn, dueAt, now }: Reminder,
): Promise<void> => {
  for (const owner of await ownersOf(payload, dueAt)) {
    const claimed = await claimReminder(payload, `${key}/${owner.id}`, now())
    if (!claimed) continue
    const mail = mailIn(languagesFor(owner))
    if (!mail || (await isTold(payload, owner, mail))) await noteSent(payload, claimed, now())
  }
}

const ownersOf = async (payload: Payload, dueAt: Date | undefined): Promise<User[]> => {
  const isThere = dueAt ? [{ createdAt: { less_than_equal: dueAt.toISOString() } }] : []
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [{ role: { equals: 'owner' } }, { isDisabled: { not_equals: true } }, ...isThere] },
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  })
  return docs
}

const isTold = async (payload: Payload, owner: User, mail: Mail): Promise<boolean> => {
  try {
    await inTime(payload.sendEmail({ to: owner.email, ...mail }), patienceMs)
    return true
  } catch (error) {
    // Its message may hold an address.
    const { code } = Object(error) as { code?: unknown }
    payload.logger.warn(
      { problem: code ?? 'unknown', owner: owner.id },
      'An owner could not be reminded; trying again',
    )
    return false
  }
}
