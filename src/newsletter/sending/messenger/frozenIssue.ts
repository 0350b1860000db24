import type { Locale } from '../../../lib/locale'
import type { ComposedIssue } from '../../composing/composeIssue'

/** What each reader’s own links replace. */
export const placeholders = { unsubscribe: '%%unsubscribe%%', preferences: '%%preferences%%' } as const

export type Links = Record<keyof typeof placeholders, string>

/** From whom an issue comes. */
export type FrozenSender = { name: string; address: string; replyTo: string | null }

/** All that is frozen of an issue at Send; in its mails placeholders stand for the links of each reader. */
export type FrozenIssue = { issue: string; content: Record<Locale, ComposedIssue>; sender: FrozenSender }
