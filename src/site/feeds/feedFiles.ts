import { type Locale, locales } from '../../lib/locale'
import { serverOrigins } from '../../lib/serverOrigins'
import { type File, sentToAnyOrigin } from '../file'
import { type FeedFormat, feedFormats, feedPath } from './addresses'
import { atom } from './atom'
import type { Feed } from './feed'
import { jsonFeed } from './jsonFeed'
import { readFeed } from './readFeed'

const [origin] = serverOrigins

const writers: Record<FeedFormat, (feed: Feed, self: string) => string> = { atom, json: jsonFeed }

const feedFile =
  (format: FeedFormat, locale: Locale): File =>
  async ({ client }) => {
    const feed = writers[format](await readFeed(client, locale), origin + feedPath(format, locale))
    return sentToAnyOrigin(feed, `${feedFormats[format].type}; charset=utf-8`)
  }

/** The feeds of the newsletter, by path. */
export const feedFiles: Record<string, File> = Object.fromEntries(
  locales.flatMap((locale) =>
    (Object.keys(writers) as FeedFormat[]).map((format) => [
      feedPath(format, locale),
      feedFile(format, locale),
    ]),
  ),
)
