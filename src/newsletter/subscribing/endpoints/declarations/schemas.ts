import type { Declaration } from '../../../../lib/declaredEndpoint'
import type { JSONSchema } from '../../../../lib/jsonSchema'

export const tag = 'Newsletter'
export const exampleToken = 'kq3W1v8m2YtqTq9W0c0mJb5rXkzq1pQy7Jt4n6uXo0A'

export const email: JSONSchema = { type: 'string', description: 'The address of the person.' }
export const language: JSONSchema = {
  type: 'string',
  enum: ['en', 'es'],
  description: 'Of the emails to them; else that of `Accept-Language`.',
}
export const homepage: JSONSchema = {
  type: 'string',
  description:
    'What is in a field that people don’t see. Whoever fills it in is a program: it is thanked, and nothing is done.',
}

/** The body of a request that shows its right by the token of a link. */
export const tokenBody = (description: string): NonNullable<Declaration['body']> => ({
  schema: { type: 'object', required: ['token'], properties: { token: { type: 'string', description } } },
  example: { token: exampleToken },
})

/** An answer with words for the person. */
export const said = (description: string, message: string): Declaration['answers'][number] => ({
  description,
  schema: {
    type: 'object',
    required: ['message'],
    properties: { message: { type: 'string', description: 'For the person.' } },
  },
  example: { message },
})

export const gone = { 410: { description: 'The link has expired, or there was never such a link.' } }
