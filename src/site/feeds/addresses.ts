import type { Locale } from '../../lib/locale'
import { localizedPath } from '../../lib/localizedPath'

/** The two feeds of the newsletter, each in both languages: their English paths and media types. */
export const feedFormats = {
  atom: { path: '/feed.xml', type: 'application/atom+xml', name: 'Atom' },
  json: { path: '/feed.json', type: 'application/feed+json', name: 'JSON Feed' },
} as const

export type FeedFormat = keyof typeof feedFormats

export const feedPath = (format: FeedFormat, locale: Locale): string =>
  localizedPath(feedFormats[format].path, locale)
