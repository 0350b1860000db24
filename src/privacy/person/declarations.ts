import type { Declaration } from '../../lib/declaredEndpoint'
import type { JSONSchema } from '../../lib/jsonSchema'

// The address travels in the body, since addresses of pages end up in logs.
const email: JSONSchema = { type: 'string', description: 'Of the person.' }

const bodyWith = (properties: Record<string, JSONSchema>): NonNullable<Declaration['body']> => ({
  schema: { type: 'object', required: Object.keys(properties), properties },
  example: Object.fromEntries(Object.keys(properties).map((name) => [name, 'ana@example.org'])),
})

const forOwners = {
  tag: 'Personal data',
  security: 'owner',
} as const

const refusals: Declaration['answers'] = {
  400: { description: 'That is no email address.' },
  403: { description: 'Only owners may.' },
}

const count = (description: string): JSONSchema => ({ type: 'integer', minimum: 0, description })
const messages = count('Messages that hold the address.')
const unopened = count('Messages that can’t be opened, so that nobody knows whom they are from.')

export const searchDeclaration: Declaration = {
  ...forOwners,
  summary: 'Ask what is kept about a person',
  body: bodyWith({ email }),
  answers: {
    200: {
      description: 'How much there is.',
      schema: {
        type: 'object',
        required: ['messages', 'unopened', 'hasAccount', 'isSubscriber'],
        properties: {
          messages,
          unopened,
          hasAccount: { type: 'boolean' },
          isSubscriber: { type: 'boolean', description: 'Whether the newsletter knows the address.' },
        },
      },
      example: { messages: 2, unopened: 0, hasAccount: false, isSubscriber: true },
    },
    ...refusals,
  },
}

export const exportDeclaration: Declaration = {
  ...forOwners,
  summary: 'Read all that is kept about a person',
  body: bodyWith({ email }),
  answers: {
    200: {
      description: 'All of it, as a file.',
      schema: {
        type: 'object',
        required: ['email', 'exportedAt', 'messages', 'unopened', 'account', 'subscription'],
        properties: {
          email,
          exportedAt: { type: 'string', format: 'date-time' },
          messages: { type: 'array', items: { type: 'object' } },
          unopened,
          account: { type: ['object', 'null'] },
          subscription: { type: ['object', 'null'], description: 'To the newsletter, with its history.' },
        },
      },
      example: {
        email: 'ana@example.org',
        exportedAt: '2026-01-10T09:00:00.000Z',
        messages: [],
        unopened: 0,
        account: null,
        subscription: null,
      },
    },
    ...refusals,
  },
}

export const eraseDeclaration: Declaration = {
  ...forOwners,
  summary: 'Erase what is kept about a person, for good',
  description:
    'Deletes every message that holds the address, and the subscription to the newsletter with its history; the address can’t be added to the list again but by the person. An account for the panel is deleted under `users`. Backups keep what they have, encrypted.',
  body: bodyWith({ email, confirmation: { type: 'string', description: 'The same address once more.' } }),
  answers: {
    200: {
      description: 'What was deleted.',
      schema: {
        type: 'object',
        required: ['messages', 'unopened', 'wasSubscriber'],
        properties: {
          messages: count('Messages that were deleted.'),
          unopened,
          wasSubscriber: { type: 'boolean', description: 'Whether a subscription was deleted.' },
        },
      },
      example: { messages: 2, unopened: 0, wasSubscriber: true },
    },
    ...refusals,
    400: { description: 'That is no email address, or not the same one twice.' },
  },
}
