import { listings } from './listings'

/**
 * First parts of paths that are the platform's or the website's own, so that no page that staff write can stand there:
 * it would never be seen, or hide something.
 */
export const ownNames: string[] = [
  ...['admin', 'api', 'graphql', 'healthz', 'readyz', 'assets', 'media', 'preview', 'es', 'en'],
  ...['newsletter', 'messages', 'feed', 'sitemap'],
  ...Object.values(listings).map(({ path }) => path.slice(1)),
]
