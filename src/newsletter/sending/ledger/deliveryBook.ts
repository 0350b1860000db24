import type { Delivery, DeliveryState, Ledger } from '../core/ports'

/** A reader as the audience of an issue is written down. */
export type Listed = Omit<Delivery, 'id' | 'attempts' | 'email'> & { email: string }

export type Counts = Record<DeliveryState, number>

/** What was heard of deliveries afterwards, counted. */
export type CameBack = { returned: string; reason: string | null; count: number }

type Settled = { settledBefore: Date } | { settledSince: Date }

/** The ledger, with what sending asks of it besides. */
export type DeliveryBook = Ledger & {
  /** Writes readers down once each, however often it is told of them. */
  list: (readers: Listed[]) => Promise<void>
  counts: (issue: string) => Promise<Counts>
  /** How many came back or were complained about, by what it was and why. */
  cameBack: (issue: string) => Promise<CameBack[]>
  /** Puts deliveries back in line, as if they had not been tried; not those whose address is forgotten. */
  requeue: (rows: { issue: string; states: DeliveryState[] } & Settled) => Promise<void>
  /** How many were settled since a moment, and so no longer wait. */
  settledSince: (issue: string, moment: Date) => Promise<number>
  /** Strikes out an issue that was never sent. */
  forget: (issue: string) => Promise<void>
}
