import type { Declaration } from '../lib/declaredEndpoint'
import type { JSONSchema } from '../lib/jsonSchema'

const subject: Record<string, JSONSchema> = {
  collection: { type: ['string', 'null'], description: 'The collection of a document; null for a global.' },
  global: { type: ['string', 'null'], description: 'The slug of a global; null for a document.' },
  id: { type: ['string', 'null'], description: 'The id of a document; null for a global.' },
  locale: { type: 'string', enum: ['en', 'es'], description: 'The one language that is shown.' },
}
const expiresAt: JSONSchema = {
  type: 'string',
  format: 'date-time',
  description: 'Until when the link works.',
}

/** What the two endpoints of previews say of themselves. */
export const previewDeclaration: Record<'make' | 'read', Declaration> = {
  make: {
    summary: 'Make a link to a preview',
    description:
      'Whoever has the link sees the draft of this one document in this one language, without an account, until it expires.',
    tag: 'Previews',
    security: 'staff',
    body: {
      schema: {
        type: 'object',
        properties: {
          collection: { type: ['string', 'null'] },
          global: { type: ['string', 'null'] },
          id: { type: ['string', 'null'] },
          locale: { type: 'string', enum: ['en', 'es'], default: 'en' },
          days: { type: 'integer', minimum: 1, maximum: 30, default: 7 },
        },
      },
      example: { global: 'contact-details', locale: 'en' },
    },
    answers: {
      200: {
        description: 'The link, and the token in it.',
        schema: {
          type: 'object',
          properties: {
            url: { type: 'string', format: 'uri' },
            token: { type: 'string' },
            expiresAt,
          },
          required: ['url', 'token', 'expiresAt'],
        },
        example: {
          url: 'https://example.org/preview/WyJwYWdlcyJd.c2ln',
          token: 'WyJwYWdlcyJd.c2ln',
          expiresAt: '2026-12-05T00:00:00.000Z',
        },
      },
      403: { description: 'Only owners and editors may.' },
      404: { description: 'There is no such document.' },
    },
  },
  read: {
    summary: 'Read the draft of a preview link',
    description:
      'Send the token of the link as `Authorization: Preview <token>`. Everything that the document relates to is as published.',
    tag: 'Previews',
    security: 'previewLink',
    query: [
      {
        name: 'depth',
        description: 'How far relations are filled in, from 0 to 4.',
        schema: { type: 'integer', minimum: 0, maximum: 4, default: 2 },
      },
    ],
    answers: {
      200: {
        description: 'The draft, and where the website will show it once it is published.',
        schema: {
          type: 'object',
          properties: {
            ...subject,
            path: {
              type: ['string', 'null'],
              description: 'The path on the website; null without a web address.',
            },
            expiresAt,
            document: {
              type: 'object',
              description: 'The document, as its collection or global answers it.',
            },
          },
          required: ['collection', 'global', 'id', 'locale', 'path', 'expiresAt', 'document'],
        },
        example: {
          collection: 'pages',
          global: null,
          id: '1',
          locale: 'en',
          path: '/first-visit',
          expiresAt: '2026-12-05T00:00:00.000Z',
          document: { id: '1', title: 'Your first visit', slug: 'first-visit' },
        },
      },
      404: { description: 'The token was changed, or the document is gone.' },
      410: { description: 'The link has expired.' },
    },
  },
}
