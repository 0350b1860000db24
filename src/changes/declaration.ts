import type { Declaration } from '../lib/declaredEndpoint'
import type { JSONSchema } from '../lib/jsonSchema'

/** The most changes that one answer lists. */
export const mostChanges = 100

const nullable = (description: string): JSONSchema => ({ type: ['string', 'null'], description })

const subject = {
  collection: nullable('The collection of the document; null for a global.'),
  global: nullable('The slug of the global; null for a document.'),
  id: nullable('The id of the document; null for a global.'),
}

const change: JSONSchema = {
  type: 'object',
  required: ['type', 'collection', 'global', 'id', 'slug', 'changedAt', 'affects'],
  properties: {
    type: {
      enum: ['changed', 'removed'],
      description: '`changed`: it is public; read it again. `removed`: it is public no more.',
    },
    ...subject,
    slug: nullable('Its slug, or the last one that was public; null if it has none.'),
    changedAt: {
      type: 'string',
      format: 'date-time',
      description: 'When it was changed, or was first missed.',
    },
    affects: {
      type: 'array',
      description: 'What else shows something of it: read that again, too.',
      items: { type: 'object', required: ['collection', 'global', 'id'], properties: subject },
    },
  },
}

const serviceId = '8f14e45f-ceea-467f-a8f5-5f0f3a1b2c3d'
const cursor = '0b6d3c1e-5a7f-4c0e-9d55-2f1f6e0f7a10.42'

/** What the document of the API says of `GET /api/changes`. */
export const declaration: Declaration = {
  summary: 'What was published, changed or removed since a cursor',
  description:
    'Ask without `since` for everything that is public, then send back `cursor` as `since` for as long as `hasMore`; ' +
    'keep the last cursor and ask with it for what came later. Each document comes once, in its latest state, for ' +
    'all languages. A document may come again without having changed, and one may be removed that you never had.',
  tag: 'Changes',
  security: 'anyone',
  query: [
    {
      name: 'since',
      description: '`cursor` of an earlier answer. Leave it out to begin.',
      schema: { type: 'string' },
      example: cursor,
    },
    {
      name: 'limit',
      description: 'The most changes to answer.',
      schema: { type: 'integer', minimum: 1, maximum: mostChanges, default: mostChanges },
    },
  ],
  answers: {
    200: {
      description: 'The changes, in the order in which they were noticed.',
      schema: {
        type: 'object',
        required: ['changes', 'cursor', 'hasMore'],
        properties: {
          changes: { type: 'array', items: change },
          cursor: { type: 'string', description: 'Send it back as `since` to go on from here.' },
          hasMore: { type: 'boolean', description: 'Whether there are more changes to ask for at once.' },
        },
      },
      example: {
        changes: [
          {
            type: 'changed',
            collection: 'services',
            global: null,
            id: serviceId,
            slug: 'craniosacral-therapy',
            changedAt: '2026-11-02T09:30:00.000Z',
            affects: [],
          },
        ],
        cursor,
        hasMore: false,
      },
    },
    400: { description: '`since` is no cursor, or `limit` is out of range.' },
    410: { description: 'The cursor comes from another feed. Start again without `since`.' },
  },
  stored: 'published',
}
