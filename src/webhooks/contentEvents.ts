import type { JSONSchema } from '../lib/jsonSchema'
import { webhookEvent } from '../lib/webhookEvent'
import { words } from '../lib/words'

/** What changed, by name only, as `GET /api/changes` names it: whoever is told reads it by the public API. */
export type ContentChange = {
  collection: string | null
  global: string | null
  id: string | null
  slug: string | null
}

const nullable = (description: string): JSONSchema => ({ type: ['string', 'null'], description })

const schema = {
  type: 'object',
  required: ['collection', 'global', 'id', 'slug'],
  properties: {
    collection: nullable('The collection of the document; null for a global.'),
    global: nullable('The slug of the global; null for a document.'),
    id: nullable('The id of the document; null for a global.'),
    slug: nullable('Its slug, or the last one that was public; null if it has none.'),
  },
}

const example: ContentChange = {
  collection: 'services',
  global: null,
  id: '8f14e45f-ceea-467f-a8f5-5f0f3a1b2c3d',
  slug: 'craniosacral-therapy',
}

export const contentPublished = webhookEvent({
  type: 'content.published',
  label: words('Published or changed', 'Publicado o cambiado'),
  description: 'It is public now: new, changed, or back from the trash.',
  schema,
  example,
})

export const contentUnpublished = webhookEvent({
  type: 'content.unpublished',
  label: words('Unpublished', 'Despublicado'),
  description: 'It is a draft again.',
  schema,
  example,
})

export const contentDeleted = webhookEvent({
  type: 'content.deleted',
  label: words('Deleted', 'Eliminado'),
  description: 'It went to the trash, or was deleted for good, while it was public.',
  schema,
  example,
})
