import type { Client, Newsletter } from '../../client'
import { documentPath } from '../../lib/documentPath'
import { listings } from '../../lib/listings'
import type { Locale } from '../../lib/locale'
import { localizedPath } from '../../lib/localizedPath'
import { serverOrigins } from '../../lib/serverOrigins'
import { every } from '../every'
import { practiceName } from '../frame/readFrame'
import { archiveWords } from '../pages/archiveWords'
import { readWebContent } from '../readWebContent'
import { articleHtml } from './articleHtml'
import { entryId } from './entryId'
import type { Feed, FeedEntry } from './feed'

const [origin] = serverOrigins
const { path, title } = listings.newsletters

/** Every issue that the archive page lists, in its order. */
export const readFeed = async (client: Client, locale: Locale): Promise<Feed> => {
  const [issues, content] = await Promise.all([
    every(client.newsletters.all({ locale, depth: 3, sort: '-slug' })),
    readWebContent(client, locale),
  ])
  const entries = issues.map((issue) => entryOf(issue, articleHtml(issue, content), locale))
  const name = practiceName(content)
  return {
    title: `${name}: ${title[locale]}`,
    description: archiveWords.description[locale],
    locale,
    author: { name, url: origin + localizedPath('/', locale) },
    home: origin + localizedPath(path, locale),
    updatedAt:
      entries
        .map(({ updatedAt }) => updatedAt)
        .sort()
        .at(-1) ?? firstTime,
    entries,
  }
}

// The time of a feed without entries: it must have one, and the same each time it is asked for.
const firstTime = '2000-01-01T00:00:00.000Z'

const entryOf = (issue: Newsletter, html: string, locale: Locale): FeedEntry => ({
  id: entryId(issue.id, locale),
  url: origin + documentPath({ collection: 'newsletters', slug: issue.slug ?? '' }, locale),
  title: issue.subject,
  summary: issue.preheader || undefined,
  html,
  publishedAt: issue.publishedAt ?? issue.createdAt,
  updatedAt: issue.updatedAt,
})
