import type { Locale } from '../../lib/locale'

/** The newsletter as feed readers get it, whatever the format. Addresses are whole, times as in RFC 3339. */
export type Feed = {
  title: string
  description: string
  locale: Locale
  author: { name: string; url: string }
  /** The archive page. */
  home: string
  updatedAt: string
  /** The latest first, as in the archive. */
  entries: FeedEntry[]
}

export type FeedEntry = {
  /** Never changes, and differs between the languages of an issue. */
  id: string
  url: string
  title: string
  summary: string | undefined
  html: string
  publishedAt: string
  updatedAt: string
}
