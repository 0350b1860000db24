import type { Locale } from '../../../lib/locale'

/** How somebody stood with the service before. `cleaned`: mail to them came back for good. */
export const standings = ['subscribed', 'unsubscribed', 'cleaned', 'complained'] as const
export type Standing = (typeof standings)[number]

/** What a column may hold that is taken over. */
export const columnKinds = [
  'email',
  'status',
  'language',
  'signedUpAt',
  'source',
  'pausedUntil',
  'suppressed',
] as const
export type ColumnKind = (typeof columnKinds)[number]

/** How a file is read. */
export type Choices = {
  /** Where each stands, from 0; what is absent is not in the file. */
  columns: Partial<Record<ColumnKind, number>>
  /** How everybody stands where no column says so. */
  everyone: 'subscribed' | 'unsubscribed' | 'cleaned'
  /** Of those whose language the file does not say. */
  language: Locale
  /** Whether the first row names the columns. */
  hasHeader: boolean
}
