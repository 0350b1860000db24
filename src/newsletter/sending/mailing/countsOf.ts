import type { Newsletter } from '../../../payload-types'
import type { Counts } from '../ledger/deliveryBook'

/** What an issue tells of its mailing. */
export const countsOf = (counts: Counts): NonNullable<Newsletter['counts']> => ({
  audience: Object.values(counts).reduce((sum, count) => sum + count, 0),
  accepted: counts.accepted,
  rejected: counts.rejected,
  unknown: counts.unknown,
  skipped: counts.skipped,
})

/** How many are still to be sent, or to be heard of. */
export const leftOf = ({ queued, leased, handed, deferred }: Counts): number =>
  queued + leased + handed + deferred
