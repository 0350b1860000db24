import type { Locale } from '../../../lib/locale'

/** An issue in one language as it is mailed; the two links of each reader stand as placeholders. */
export type FrozenText = { subject: string; preheader: string; html: string; text: string }

/** What each reader’s own links replace. */
export const placeholders = { unsubscribe: '%%unsubscribe%%', preferences: '%%preferences%%' } as const

export type Links = Record<keyof typeof placeholders, string>

/** From whom an issue comes. */
export type FrozenSender = { name: string; address: string; replyTo: string | null }

/** All that is frozen of an issue at Send. */
export type FrozenIssue = { issue: string; content: Record<Locale, FrozenText>; sender: FrozenSender }
