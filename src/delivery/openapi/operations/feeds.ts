import type { JSONSchema } from '../../../lib/jsonSchema'
import { anyone } from '../callers'
import type { Answer, Operation, PathItem } from '../document'
import { compose } from './compose'

/** The feeds are files of the website, not of the API. */
const servers = [
  { url: '/', description: 'In English' },
  { url: '/es', description: 'In Spanish' },
]

const text: JSONSchema = { type: 'string' }
const address: JSONSchema = { type: 'string', format: 'uri' }
const time: JSONSchema = { type: 'string', format: 'date-time' }

const feed: JSONSchema = {
  type: 'object',
  required: ['version', 'title', 'language', 'home_page_url', 'feed_url', 'authors', 'items'],
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    description: text,
    language: { enum: ['en', 'es'] },
    home_page_url: address,
    feed_url: address,
    authors: { type: 'array', items: { type: 'object', properties: { name: text, url: address } } },
    items: {
      type: 'array',
      description: 'The latest first.',
      items: {
        type: 'object',
        required: ['id', 'url', 'title', 'content_html', 'date_published', 'date_modified'],
        properties: {
          id: { type: 'string', description: 'Never changes.' },
          url: address,
          title: text,
          summary: text,
          content_html: { type: 'string', description: 'HTML of plain elements, without scripts or styles.' },
          date_published: time,
          date_modified: time,
        },
      },
    },
  },
}

const times = { date_published: '2026-12-01T09:00:00.000Z', date_modified: '2026-12-01T09:00:00.000Z' }
const example = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Dynamic Journeys: Newsletter',
  description: 'One issue a quarter.',
  language: 'en',
  home_page_url: 'https://example.org/newsletters',
  feed_url: 'https://example.org/feed.json',
  authors: [{ name: 'Dynamic Journeys', url: 'https://example.org/' }],
  items: [
    {
      id: 'urn:uuid:8a91a9e4-41f0-8085-9a52-279b77a06356',
      url: 'https://example.org/newsletters/2026-q4',
      title: 'Welcome to our first letter',
      content_html: '<p>Thank you for joining us.</p>',
      ...times,
    },
  ],
}

const operation = (id: string, summary: string, content: NonNullable<Answer['content']>): Operation => {
  const description = 'Every published issue, whole. Scripts of any origin may read it.'
  const answers = { 200: { description: 'The feed.', content } }
  const made = compose({ id, summary, description, answers, isCacheable: true }, anyone, 'Newsletter')
  const { 200: found, 304: unchanged } = made.responses
  const away = { description: 'The database is away; try again after `Retry-After` seconds.' }
  return {
    ...made,
    security: [{}],
    servers,
    responses: { ...(found ? { 200: found } : {}), ...(unchanged ? { 304: unchanged } : {}), 503: away },
  }
}

/** The feeds of the newsletter, which stand beside the API. */
export const feedPaths: Record<string, PathItem> = {
  '/feed.json': {
    get: operation('readJsonFeed', 'Read the newsletter as JSON Feed 1.1', {
      'application/feed+json': { schema: feed, example },
    }),
  },
  '/feed.xml': {
    get: operation('readAtomFeed', 'Read the newsletter as Atom (RFC 4287)', {
      'application/atom+xml': {
        schema: text,
        example:
          '<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">…</feed>\n',
      },
    }),
  },
}
