import type { Payload } from 'payload'
import { dayIn, daysBetween } from '../../lib/dayIn'
import type { Locale } from '../../lib/locale'
import { practiceTimeZone } from '../../lib/practiceTimeZone'
import { lastDayOf, type Quarter, quarterOf } from '../../lib/quarter'
import type { Newsletter } from '../../payload-types'
import { mailingOf } from '../sending/mailing/mailing'

/** The issue of a quarter as it was saved last, and how its mailing stands; `startsAt`: when that begins or began. */
export type QuartersIssue = Pick<Newsletter, 'id' | 'subject' | 'state' | 'deletedAt'> & {
  startsAt: string | undefined
}

type Asked = { now: number; language: Locale }

/** The quarter at a moment, on the calendar of the practice: how many days are left after today, and its issue. */
export const thisQuarter = async (payload: Payload, { now, language }: Asked) => {
  const timeZone = await practiceTimeZone(payload)
  const today = dayIn(timeZone, now)
  const quarter = quarterOf(today)
  const lastDay = lastDayOf(quarter)
  const issue = await issueOf(payload, quarter, language)
  return { quarter, lastDay, daysLeft: daysBetween(today, lastDay), timeZone, issue }
}

/** The issue of a quarter, in the trash or not; undefined if none was begun. */
const issueOf = async (
  payload: Payload,
  { year, quarter }: Quarter,
  locale: Locale,
): Promise<QuartersIssue | undefined> => {
  const { docs } = await payload.find({
    collection: 'newsletters',
    where: { and: [{ year: { equals: year } }, { quarter: { equals: quarter } }] },
    draft: true,
    trash: true,
    limit: 1,
    depth: 0,
    locale,
    select: { subject: true, deletedAt: true },
  })
  const [issue] = docs
  if (!issue) return undefined
  const mailing = await mailingOf(payload, issue.id)
  return { ...issue, state: mailing?.state ?? 'writing', startsAt: mailing?.startsAt }
}
