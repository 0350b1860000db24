import type { Locale } from '../../../lib/locale'

/** Somebody who is to get an issue. */
export type Reader = { id: string; email: string; addressKey: string; language: Locale }

/** Whom an issue is for. */
export type Wanted = { audience: 'everyone' | Locale; now: number }

/** Who has confirmed, is not pausing and is not suppressed. */
export type Readers = {
  /** How many there are of each language. */
  count: (wanted: Wanted) => Promise<Record<Locale, number>>
  /** All of them, a batch at a time, so that however many there are, few are in memory. */
  batches: (wanted: Wanted) => AsyncIterable<Reader[]>
  /** Those of these keyed hashes whose people may be mailed now. */
  among: (addressKeys: string[], now: number) => Promise<Set<string>>
}

/** How many readers are looked at together. */
export const batchSize = 500
