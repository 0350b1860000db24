/**
 * What crawlers may read (RFC 9309): every page, and pictures, but neither the panel nor the API. A site that is hidden
 * is crawled as well, since only then its pages can say that they are not to be listed.
 */
export const robots = (origin: string, isHidden: boolean): string =>
  [
    'User-agent: *',
    'Allow: /api/media/file/',
    'Disallow: /admin',
    'Disallow: /api/',
    ...(isHidden ? [] : ['', `Sitemap: ${origin}/sitemap.xml`]),
    '',
  ].join('\n')
