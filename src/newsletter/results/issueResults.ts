import type { Payload } from 'payload'
import type { Locale } from '../../lib/locale'
import type { Newsletter } from '../../payload-types'
import { bookOf } from '../sending/ledger/bookOf'
import { countsOf } from '../sending/mailing/countsOf'
import { leftSince } from '../sending/mailing/leftSince'
import type { Mailing } from '../sending/mailing/mailing'

/** What came of an issue that was mailed, in people. */
export type IssueResult = Pick<Newsletter, 'id' | 'year' | 'quarter' | 'subject'> & {
  startedAt: string
  recipients: number
  accepted: number
  rejected: number
  unknown: number
  unsubscribed: number
}

const most = 8

/** What came of the last eight issues that were mailed, the oldest first. */
export const issueResults = async (payload: Payload, locale: Locale): Promise<IssueResult[]> => {
  const mailings = await lastMailings(payload)
  const { docs } = await payload.find({
    collection: 'newsletters',
    where: { id: { in: mailings.map(({ issue }) => issue) } },
    select: { year: true, quarter: true, subject: true, counts: true },
    pagination: false,
    depth: 0,
    trash: true,
    locale,
  })
  const results = mailings.map(async ({ issue, state, startedAt }) => {
    const document = docs.find(({ id }) => id === issue)
    if (!document) return []
    const [told, unsubscribed] = await Promise.all([
      // What an issue tells is written when its mailing comes to rest.
      state === 'sending' ? bookOf(payload).counts(issue).then(countsOf) : document.counts,
      leftSince(payload, { issue, startedAt }),
    ])
    const { id, year, quarter, subject } = document
    const counts = {
      accepted: told?.accepted ?? 0,
      rejected: told?.rejected ?? 0,
      unknown: told?.unknown ?? 0,
    }
    return [
      { id, year, quarter, subject, startedAt, recipients: told?.audience ?? 0, ...counts, unsubscribed },
    ]
  })
  return (await Promise.all(results)).flat().reverse()
}

/** Those that have begun, the latest first. What is being undone never began. */
const lastMailings = async ({ db }: Payload): Promise<(Mailing & { startedAt: string })[]> => {
  const { docs } = await db.find<Mailing & { startedAt: string }>({
    collection: 'mailings',
    where: { startedAt: { greater_than: new Date(0).toISOString() } },
    select: { issue: true, state: true, startedAt: true },
    sort: '-startedAt',
    limit: most,
    pagination: false,
  })
  return docs
}
