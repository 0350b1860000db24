import type { JSONSchema } from '../../../lib/jsonSchema'
import type { Body } from '../document'

/** A body of JSON. */
export const jsonBody = (schema: JSONSchema, example?: unknown): Body => ({
  required: true,
  content: { 'application/json': { schema, ...(example === undefined ? {} : { example }) } },
})

/** A file together with its fields (RFC 7578), the way Payload reads them. */
export const fileBody = (fields: JSONSchema): Body => ({
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        properties: {
          file: { type: 'string', format: 'binary', description: 'A JPEG, PNG, WebP, AVIF or GIF.' },
          _payload: { ...fields, description: 'The fields, as JSON.' },
        },
        required: ['file'],
      },
      encoding: { _payload: { contentType: 'application/json' } },
    },
  },
})
