/**
 * First parts of paths that are the platform's or the website's own, so that no page that staff write can stand there:
 * it would never be seen, or hide something.
 */
export const ownNames = [
  ...['admin', 'api', 'graphql', 'healthz', 'readyz', 'assets', 'media', 'preview', 'es', 'en'],
  ...['services', 'questions', 'newsletter', 'newsletters', 'disclosures', 'messages', 'feed', 'sitemap'],
]
