import type { Collections, Globals, Locale } from './content'
import type { Depth } from './query'
import type { Transport } from './transport'

/** What a preview link shows: one draft, in one language. */
export type Preview = {
  locale: Locale
  /** Where the website will show it once it is published; null while it has no web address. */
  path: string | null
  expiresAt: string
} & (OfCollection | OfGlobal)

type OfCollection = {
  [Of in keyof Collections]: { collection: Of; global: null; id: string; document: Collections[Of]['doc'] }
}[keyof Collections]

type OfGlobal = {
  [Of in keyof Globals]: { collection: null; global: Of; id: null; document: Globals[Of]['doc'] }
}[keyof Globals]

/**
 * Reads the draft of a preview link by the token in its address. Throws NotFoundError for a token that was changed or
 * a document that is gone, GoneError for a link that has expired.
 */
export type ReadPreview = (token: string, query?: { depth?: Depth; signal?: AbortSignal }) => Promise<Preview>

export const previewBy =
  ({ read }: Transport): ReadPreview =>
  (token, query) =>
    read('/previews', { depth: 2, ...query, authorization: `Preview ${token}` })

/** An issue of the newsletter as the mail that it will be. */
export type MailPreview = { subject: string; preheader: string; html: string; text: string }

/** Reads the mail of a preview link to an issue. Throws like ReadPreview, and NotFoundError for a link to anything else. */
export type ReadMailPreview = (token: string, query?: { signal?: AbortSignal }) => Promise<MailPreview>

export const mailPreviewBy =
  ({ read }: Transport): ReadMailPreview =>
  (token, query) =>
    read('/previews/mail', { ...query, authorization: `Preview ${token}` })
