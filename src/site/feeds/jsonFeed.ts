import type { Feed, FeedEntry } from './feed'

/** A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). `self`: where it is served. */
export const jsonFeed = (feed: Feed, self: string): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    language: feed.locale,
    home_page_url: feed.home,
    feed_url: self,
    authors: [feed.author],
    items: feed.entries.map(item),
  })

const item = ({ id, url, title, summary, html, publishedAt, updatedAt }: FeedEntry) => ({
  id,
  url,
  title,
  ...(summary ? { summary } : {}),
  content_html: html,
  date_published: publishedAt,
  date_modified: updatedAt,
})
