import type { Payload } from 'payload'
import type { Delivery } from '../../payload-types'
import type { Notice } from './core/notice'

/** What says more goes over what says less, and never the other way. */
const rank: NonNullable<Delivery['returned']>[] = ['returned', 'bounced', 'complained']

/** Writes with a delivery what was heard of it, so that the results of its issue count it, once. */
export const noteOnDelivery = async ({ db }: Payload, { id }: Delivery, notice: Notice): Promise<void> => {
  const returned = returnedBy(notice)
  if (!returned) return
  const lower = rank.slice(0, rank.indexOf(returned))
  const isLess = [{ returned: { exists: false } }, ...lower.map((less) => ({ returned: { equals: less } }))]
  const data = { returned, ...(notice.reason ? { returnReason: notice.reason } : {}) }
  await db.updateOne({
    collection: 'deliveries',
    where: { and: [{ id: { equals: id } }, { or: isLess }] },
    data,
  })
}

const returnedBy = ({ kind, reason }: Notice): Delivery['returned'] => {
  if (kind === 'complaint') return 'complained'
  if (kind !== 'bounce') return null
  return reason === 'noSuchAddress' ? 'bounced' : 'returned'
}
