import type { Payload } from 'payload'
import { dayIn, daysBetween } from '../../lib/dayIn'
import { inTransaction } from '../../lib/inTransaction'
import type { FormSubmission } from '../../payload-types'
import { recordEvent } from '../recordEvent'

const hourMs = 60 * 60 * 1000
const dayMs = 24 * hourMs
const auditDays = 730
const atATime = 100

/**
 * Deletes what has been kept for as long as the owner set, from three in the morning of that day, by the clock of the
 * practice; and audit events after two years. May run at any time, twice, and in several processes at once.
 */
export const purgeOld = async (payload: Payload, now: number): Promise<void> => {
  await payload.db.deleteMany({
    collection: 'audit-events',
    where: { createdAt: { less_than: new Date(now - auditDays * dayMs).toISOString() } },
  })
  const { keepDays } = await payload.findGlobal({ slug: 'message-settings', depth: 0 })
  if (!keepDays) return
  const { timeZone = 'UTC' } = await payload.findGlobal({ slug: 'contact-details', depth: 0 })
  const old = await findOld(payload, { keepDays, timeZone, now })
  for (let start = 0; start < old.length; start += atATime)
    await purge(payload, old.slice(start, start + atATime))
}

type Rule = { keepDays: number; timeZone: string; now: number }

const findOld = async (payload: Payload, { keepDays, timeZone, now }: Rule): Promise<string[]> => {
  const today = dayIn(timeZone, now - 3 * hourMs)
  const { docs } = await payload.db.find<Pick<FormSubmission, 'id' | 'createdAt'>>({
    collection: 'form-submissions',
    // A day of the calendar may have 25 hours; which day it was is looked at below.
    where: { createdAt: { less_than: new Date(now - (keepDays - 2) * dayMs).toISOString() } },
    sort: 'createdAt',
    pagination: false,
    select: { createdAt: true },
  })
  return docs
    .filter(({ createdAt }) => daysBetween(dayIn(timeZone, Date.parse(createdAt)), today) >= keepDays)
    .map(({ id }) => id)
}

// Whoever finds a message gone leaves it to the process that deleted it to say so.
const purge = (payload: Payload, ids: string[]) =>
  inTransaction(payload, async (req) => {
    const documents = []
    for (const id of ids) {
      const deleted = await payload.db.deleteOne({
        collection: 'form-submissions',
        where: { id: { equals: id } },
        req,
      })
      if (deleted) documents.push(id)
    }
    if (documents.length > 0)
      await recordEvent(payload, { action: 'purge', who: 'Stillpoint', how: 'itself', documents }, req)
  })
