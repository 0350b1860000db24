import type { Payload } from 'payload'
import type { ConsentEvent, Delivery } from '../../../payload-types'
import type { ReturnReason } from '../../returns/core/notice'
import { reasonOf } from '../../returns/core/reasonOf'
import { hearsReturns } from '../../returns/hearsReturns'
import { bookOf } from '../ledger/bookOf'
import type { Mailing } from './mailing'

/** So many for a reason, the most frequent first. */
type ByReason = { reason: ReturnReason; count: number }[]

/** What was heard of an issue since it was sent. Neither opening nor clicking is counted, since nobody looks. */
export const resultsOf = async (payload: Payload, mailing: Mailing) => {
  const [rejected, cameBack, unsubscribed] = await Promise.all([
    rejectionsOf(payload, mailing),
    bookOf(payload).cameBack(mailing.issue),
    leftSince(payload, mailing),
  ])
  return {
    hearsReturns,
    rejected: byReason(rejected.map((reason) => ({ reason, count: 1 }))),
    cameBack: byReason(
      cameBack
        .filter(({ returned }) => returned !== 'complained')
        .map(({ reason, count }) => ({ reason: (reason ?? 'other') as ReturnReason, count })),
    ),
    complained: cameBack
      .filter(({ returned }) => returned === 'complained')
      .reduce((sum, { count }) => sum + count, 0),
    unsubscribed,
  }
}

const byReason = (found: ByReason): ByReason => {
  const sums = new Map<ReturnReason, number>()
  for (const { reason, count } of found) sums.set(reason, (sums.get(reason) ?? 0) + count)
  return [...sums].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count)
}

const rejectionsOf = async ({ db }: Payload, { issue }: Mailing): Promise<ReturnReason[]> => {
  const { docs } = await db.find<Pick<Delivery, 'code' | 'text'>>({
    collection: 'deliveries',
    where: { and: [{ issue: { equals: issue } }, { state: { equals: 'rejected' } }] },
    select: { code: true, text: true },
    pagination: false,
  })
  return docs.map(({ code, text }) => reasonOf({ code: code ?? null, said: text ?? null }))
}

/** SQLite takes about eight thousand values in one statement. */
const atATime = 1000

/** How many of those whom it was mailed have left by themselves since, before the next issue went out. */
const leftSince = async (payload: Payload, mailing: Mailing): Promise<number> => {
  const { issue, startedAt } = mailing
  if (!startedAt) return 0
  const next = await nextStartAfter(payload, startedAt)
  const { docs } = await payload.db.find<Pick<ConsentEvent, 'id' | 'addressKey'>>({
    collection: 'consent-events',
    where: {
      and: [
        { what: { equals: 'unsubscribed' } },
        { who: { equals: 'person' } },
        { createdAt: { greater_than_equal: startedAt, ...(next ? { less_than: next } : {}) } },
      ],
    },
    select: { addressKey: true },
    pagination: false,
  })
  const keys = [...new Set(docs.map(({ addressKey }) => addressKey))]
  let count = 0
  for (let start = 0; start < keys.length; start += atATime) {
    const among = { addressKey: { in: keys.slice(start, start + atATime) } }
    const where = { and: [{ issue: { equals: issue } }, { state: { in: mailed } }, among] }
    count += (await payload.db.count({ collection: 'deliveries', where })).totalDocs
  }
  return count
}

const mailed = ['accepted', 'unknown']

const nextStartAfter = async ({ db }: Payload, startedAt: string): Promise<string | null> => {
  const { docs } = await db.find<Mailing>({
    collection: 'mailings',
    where: { startedAt: { greater_than: startedAt } },
    sort: 'startedAt',
    limit: 1,
    pagination: false,
    select: { startedAt: true },
  })
  return docs[0]?.startedAt ?? null
}
