import type { Locale } from './content'
import type { Transport } from './transport'

/** The newsletter as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). */
export type Feed = {
  title: string
  description: string
  language: Locale
  /** The archive page of the website. */
  home_page_url: string
  /** Where feed readers find it; the same as Atom stands beside it as `feed.xml`. */
  feed_url: string
  authors: { name: string; url: string }[]
  /** The latest first. */
  items: FeedItem[]
}

export type FeedItem = {
  /** Never changes. */
  id: string
  /** Its page on the website. */
  url: string
  title: string
  summary?: string
  /** The whole issue as HTML of plain elements, with whole addresses and without scripts or styles. */
  content_html: string
  date_published: string
  date_modified: string
}

/** Reads every published issue of the newsletter, whole, as HTML that can be shown as it is. */
export type ReadFeed = (query?: { locale?: Locale; signal?: AbortSignal }) => Promise<Feed>

export const feedBy =
  ({ read }: Transport): ReadFeed =>
  (query) =>
    read('/feed.json', { ...query, isPage: true })
