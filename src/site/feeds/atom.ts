import { escapeXml } from '../../lib/escapeXml'
import type { Feed, FeedEntry } from './feed'

/** A feed as Atom (RFC 4287). `self`: where it is served. */
export const atom = (feed: Feed, self: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.locale}">`,
    element('id', self),
    element('title', feed.title),
    element('subtitle', feed.description),
    element('updated', feed.updatedAt),
    `<author>${element('name', feed.author.name)}${element('uri', feed.author.url)}</author>`,
    link('self', 'application/atom+xml', self),
    link('alternate', 'text/html', feed.home),
    ...feed.entries.map(entry),
    '</feed>',
    '',
  ].join('\n')

const entry = ({ id, url, title, summary, html, publishedAt, updatedAt }: FeedEntry): string =>
  [
    '<entry>',
    element('id', id),
    element('title', title),
    link('alternate', 'text/html', url),
    element('published', publishedAt),
    element('updated', updatedAt),
    ...(summary ? [element('summary', summary)] : []),
    `<content type="html">${escapeXml(html)}</content>`,
    '</entry>',
  ].join('\n')

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`
