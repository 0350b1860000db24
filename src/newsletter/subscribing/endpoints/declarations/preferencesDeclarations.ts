import type { Declaration } from '../../../../lib/declaredEndpoint'
import type { JSONSchema } from '../../../../lib/jsonSchema'
import { exampleToken, gone, language, said, tag, tokenBody } from './schemas'

const properties: Record<string, JSONSchema> = {
  email: { type: 'string' },
  language,
  state: {
    type: 'string',
    enum: ['pending', 'confirmed', 'unsubscribed'],
    description: 'Only with `confirmed` they get the newsletter.',
  },
  pausedUntil: { type: ['string', 'null'], format: 'date-time' },
}

const preferences = {
  schema: { type: 'object', required: Object.keys(properties), properties },
  example: { email: 'ana@example.org', language: 'en', state: 'confirmed', pausedUntil: null },
} satisfies Partial<Declaration['answers'][number]>

/** What the endpoints behind the mailed link say of themselves. */
export const preferencesDeclarations: Record<
  'read' | 'change' | 'leave' | 'sendData' | 'erase',
  Declaration
> = {
  read: {
    summary: 'Read one’s preferences',
    description: 'Send the token of the mailed link as `Authorization: Newsletter <token>`.',
    tag,
    security: 'mailedLink',
    answers: { 200: { description: 'How they stand.', ...preferences }, ...gone },
  },
  change: {
    summary: 'Change one’s preferences',
    description: 'What is left out stays. `pausedUntil: null` ends a break.',
    tag,
    security: 'anyone',
    body: {
      schema: {
        type: 'object',
        required: ['token'],
        properties: {
          token: { type: 'string', description: 'Of the mailed link.' },
          language,
          pausedUntil: {
            type: ['string', 'null'],
            format: 'date-time',
            description: 'No issue comes until then; five years from now at most.',
          },
        },
      },
      example: { token: exampleToken, language: 'es', pausedUntil: null },
    },
    answers: {
      200: { description: 'How they stand now.', ...preferences },
      400: { description: 'This is no time to come.' },
      ...gone,
    },
  },
  leave: {
    summary: 'Leave by the link to one’s preferences',
    tag,
    security: 'anyone',
    body: tokenBody('Of the mailed link.'),
    answers: { 200: said('They get nothing more.', 'You have left the newsletter.'), ...gone },
  },
  sendData: {
    summary: 'Have one’s data mailed',
    description: 'It goes to the address of the person, as a JSON file; once an hour at most.',
    tag,
    security: 'anyone',
    body: tokenBody('Of the mailed link.'),
    answers: { 202: said('The email is on its way.', 'Your data is on its way by email.'), ...gone },
  },
  erase: {
    summary: 'Have one’s data erased',
    description:
      'A keyed hash of the address stays among those who get no mail, so that nobody adds it again; it names nobody.',
    tag,
    security: 'anyone',
    body: tokenBody('Of the mailed link.'),
    answers: { 200: said('It is erased.', 'We have erased what we kept about you.'), ...gone },
  },
}
