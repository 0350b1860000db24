import type { Declaration } from '../lib/declaredEndpoint'

const example = {
  '@context': 'https://schema.org',
  '@graph': [
    {
      '@type': 'HealthAndBeautyBusiness',
      '@id': 'https://www.example.org/#practice',
      name: 'Dynamic Journeys',
      url: 'https://www.example.org/',
      telephone: '+19168382570',
    },
    {
      '@type': 'WebPage',
      '@id': 'https://www.example.org/contact',
      url: 'https://www.example.org/contact',
      name: 'Contact',
      inLanguage: 'en',
    },
  ],
}

/** What the document of the API says of `GET /api/structured-data`. */
export const declaration: Declaration = {
  summary: 'What a page says, for search engines',
  description:
    'A graph of JSON-LD in the vocabulary of schema.org for one page of the website: the practice with its hours and ' +
    'closures, the page and the way to it, and the services, questions or issue that stand on it. Put it into the page ' +
    'as `<script type="application/ld+json">`, with each `<` of it written as `\\u003c`. Addresses in it are those of ' +
    'the website of this server.',
  tag: 'Structured data',
  security: 'anyone',
  query: [
    {
      name: 'path',
      description: 'The path of the page in English, like `/services/craniosacral-therapy`.',
      schema: { type: 'string', pattern: '^/' },
      required: true,
      example: '/',
    },
    {
      name: 'locale',
      description: 'The language of the page.',
      schema: { enum: ['en', 'es'], default: 'en' },
    },
  ],
  answers: {
    200: {
      description: 'The graph.',
      contentType: 'application/ld+json',
      schema: {
        type: 'object',
        required: ['@context', '@graph'],
        properties: {
          '@context': { const: 'https://schema.org' },
          '@graph': {
            type: 'array',
            items: {
              type: 'object',
              required: ['@type'],
              properties: {
                '@type': {
                  anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }],
                  description: 'A type of schema.org, or several.',
                },
                '@id': { type: 'string', description: 'What other things of the graph call it.' },
              },
            },
          },
        },
      },
      example,
    },
    400: { description: '`path` is missing or no path.' },
    404: { description: 'No public page has this path.' },
  },
  stored: 'published',
}
