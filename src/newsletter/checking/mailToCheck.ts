import type { Piece } from '../../checks'
import type { Locale } from '../../lib/locale'
import type { ComposedIssue } from '../composing/composeIssue'

/** A block of an issue as it stands in the mail, by which a fault of the mail finds its place in the form. */
export type Part = { path: string; html: string }

/** The mail of an issue in one language, with what was written for it in that language alone. */
export type MailToCheck = ComposedIssue & { locale: Locale; parts: Part[]; pieces: Piece[] }

/** The block in whose HTML something stands; null for what stands around the blocks. */
export const placeOf = ({ parts }: Pick<MailToCheck, 'parts'>, html: string): string | null =>
  parts.find((part) => part.html.includes(html))?.path ?? null

/** The block that shows a picture or a link with an address. */
export const placeOfAddress = (mail: Pick<MailToCheck, 'parts'>, address: string): string | null =>
  placeOf(mail, `="${address.replaceAll('&', '&amp;')}"`)
