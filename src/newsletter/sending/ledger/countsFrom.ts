import type { DeliveryState } from '../core/ports'
import type { Counts } from './deliveryBook'

const none: Counts = {
  ...{ queued: 0, leased: 0, handed: 0, deferred: 0 },
  ...{ accepted: 0, rejected: 0, unknown: 0, skipped: 0 },
}

/** Counts of every state, from those that a database has found. */
export const countsFrom = (found: { state: unknown; count: unknown }[]): Counts => ({
  ...none,
  ...Object.fromEntries(found.map(({ state, count }) => [state as DeliveryState, Number(count)])),
})
