import { escapeXml } from '../../lib/escapeXml'
import { localizedPath } from '../../lib/localizedPath'

/** A page by its English path, and when it was last changed. */
export type SitemapEntry = { path: string; changedAt?: string }

/** Every page in both languages, each with its alternates, as sitemaps.org and Google describe it. */
export const sitemap = (entries: SitemapEntry[], origin: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries.flatMap((entry) => [page(entry, 'en', origin), page(entry, 'es', origin)]),
    '</urlset>',
    '',
  ].join('\n')

const page = ({ path, changedAt }: SitemapEntry, locale: 'en' | 'es', origin: string): string => {
  const address = (language: 'en' | 'es') => escapeXml(origin + localizedPath(path, language))
  const alternate = (name: string, language: 'en' | 'es') =>
    `<xhtml:link rel="alternate" hreflang="${name}" href="${address(language)}"/>`
  return [
    `<url><loc>${address(locale)}</loc>`,
    ...(changedAt ? [`<lastmod>${escapeXml(changedAt)}</lastmod>`] : []),
    ...[alternate('en', 'en'), alternate('es', 'es'), alternate('x-default', 'en'), '</url>'],
  ].join('')
}
