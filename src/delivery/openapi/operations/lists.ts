import type { JSONSchema } from '../../../lib/jsonSchema'

const count = { type: 'integer', minimum: 0 }

/** A page of documents. */
export const listSchema = (items: JSONSchema): JSONSchema => ({
  type: 'object',
  properties: {
    docs: { type: 'array', items },
    totalDocs: count,
    limit: count,
    totalPages: count,
    page: count,
    pagingCounter: { ...count, description: 'The number of the first document of this page, from 1 on.' },
    hasPrevPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    prevPage: { type: ['integer', 'null'] },
    nextPage: { type: ['integer', 'null'] },
  },
  required: [
    'docs',
    'totalDocs',
    'limit',
    'totalPages',
    'page',
    'pagingCounter',
    'hasPrevPage',
    'hasNextPage',
    'prevPage',
    'nextPage',
  ],
  additionalProperties: false,
})

export const listExample = (example: unknown) => ({
  docs: [example],
  totalDocs: 1,
  limit: 10,
  totalPages: 1,
  page: 1,
  pagingCounter: 1,
  hasPrevPage: false,
  hasNextPage: false,
  prevPage: null,
  nextPage: null,
})

/** What several changes at once answer: those that worked, and why others did not. */
export const bulkSchema = (items: JSONSchema): JSONSchema => ({
  type: 'object',
  properties: {
    docs: { type: 'array', items },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        properties: { id: { type: 'string' }, message: { type: 'string' } },
        required: ['id', 'message'],
      },
    },
    message: { type: 'string' },
  },
  required: ['docs', 'errors', 'message'],
})

/** A version of a document: `version` is the document as it was. */
export const versionSchema = (document: JSONSchema, ofCollection: boolean): JSONSchema => ({
  type: 'object',
  properties: {
    id: { type: 'string' },
    ...(ofCollection
      ? { parent: { description: 'The document.', anyOf: [{ type: 'string' }, document] } }
      : {}),
    version: {
      description: 'The document as it was; of a draft, required fields may be missing.',
      type: 'object',
    },
    createdAt: { type: 'string', format: 'date-time' },
    updatedAt: { type: 'string', format: 'date-time' },
    latest: { type: ['boolean', 'null'] },
    autosave: { type: ['boolean', 'null'] },
  },
  required: ['id', 'version', 'createdAt', 'updatedAt'],
})

/** A change that worked: the document as it is now. */
export const savedSchema = (document: JSONSchema, key: 'doc' | 'result' = 'doc'): JSONSchema => ({
  type: 'object',
  properties: { [key]: document, message: { type: 'string' } },
  required: [key, 'message'],
})
