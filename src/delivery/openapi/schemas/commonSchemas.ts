import type { JSONSchema } from '../../../lib/jsonSchema'
import { schemaRef } from '../document'

const text = { type: 'string' }
const value = { type: ['string', 'number', 'boolean', 'null'] }
const values = { anyOf: [value, { type: 'array', items: value }] }

/** What belongs to no collection: conditions and errors. */
export const commonSchemas: Record<string, JSONSchema> = {
  Where: {
    description:
      'Conditions by field; those of one object must all hold. `and` and `or` combine several. `like` finds words, ' +
      '`contains` a part of one.',
    type: 'object',
    properties: {
      and: { type: 'array', items: schemaRef('Where') },
      or: { type: 'array', items: schemaRef('Where') },
    },
    additionalProperties: schemaRef('Condition'),
  },
  Condition: {
    type: 'object',
    properties: {
      equals: value,
      not_equals: value,
      in: values,
      not_in: values,
      all: values,
      exists: { type: 'boolean' },
      like: text,
      not_like: text,
      contains: text,
      greater_than: value,
      greater_than_equal: value,
      less_than: value,
      less_than_equal: value,
      near: text,
      within: { type: 'object' },
      intersects: { type: 'object' },
    },
    additionalProperties: false,
  },
  Errors: {
    description: 'What every error is answered with.',
    type: 'object',
    properties: {
      errors: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          properties: {
            message: { type: 'string', description: 'For people to read.' },
            name: { type: 'string', description: 'The kind of error, such as `ValidationError`.' },
            data: {
              description: 'What is wrong with a document that was sent, or which fields can’t be asked for.',
              type: ['object', 'array', 'null'],
              properties: { errors: { type: 'array', items: schemaRef('FieldError') } },
              items: { type: 'object', properties: { path: { type: 'string' } } },
            },
          },
          required: ['message'],
        },
      },
    },
    required: ['errors'],
  },
  FieldError: {
    type: 'object',
    properties: {
      path: { type: 'string', description: 'The field, such as `email` or `sessionOptions.0.name`.' },
      message: text,
      label: { type: ['string', 'null'] },
    },
    required: ['path', 'message'],
  },
}
