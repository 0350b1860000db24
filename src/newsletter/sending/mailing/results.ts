import type { Payload } from 'payload'
import type { Delivery } from '../../../payload-types'
import type { ReturnReason } from '../../returns/core/notice'
import { reasonOf } from '../../returns/core/reasonOf'
import { hearsReturns } from '../../returns/hearsReturns'
import { bookOf } from '../ledger/bookOf'
import { leftSince } from './leftSince'
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
