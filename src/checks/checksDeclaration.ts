import type { Declaration } from '../lib/declaredEndpoint'
import type { JSONSchema } from '../lib/jsonSchema'

const text = (description: string): JSONSchema => ({ type: 'string', description })

/** What the document of the API says of `POST /api/checks`. */
export const checksDeclaration: Declaration = {
  summary: 'What could be better in a text',
  description:
    'Looks at a document as it is being written: order of headings, alternative texts, link texts, reading level, links ' +
    'to nothing public, and words that promise a cure. Nothing is saved, and nothing found keeps it from being published.',
  tag: 'Checks',
  security: 'staff',
  body: {
    schema: {
      type: 'object',
      required: ['data'],
      properties: {
        collection: text('The collection of the document.'),
        global: text('Or the slug of a global.'),
        locale: { type: 'string', enum: ['en', 'es'], default: 'en' },
        data: { type: 'object', description: 'The document in that language, relations as ids.' },
      },
    },
    example: { collection: 'services', locale: 'en', data: { title: 'A cure for everything' } },
  },
  answers: {
    200: {
      description: 'What was found, in the order of the form.',
      schema: {
        type: 'object',
        required: ['findings'],
        properties: {
          findings: {
            type: 'array',
            items: {
              type: 'object',
              required: ['path', 'label', 'check', 'problem', 'advice'],
              properties: {
                path: text('The field, such as `blocks.0.content`.'),
                label: text('What the panel calls it.'),
                check: {
                  type: 'string',
                  enum: ['headings', 'pictures', 'linkTexts', 'deadLinks', 'claims', 'reading'],
                },
                problem: text('What is wrong.'),
                advice: text('What to do about it.'),
              },
            },
          },
        },
      },
      example: {
        findings: [
          {
            path: 'title',
            label: 'Title',
            check: 'claims',
            problem: '“cure” may promise a cure.',
            advice: 'Say how it may help instead. If it does not promise anything here, leave it.',
          },
        ],
      },
    },
    400: { description: 'The body is no object, or names nothing that can be checked.' },
    403: { description: 'Only staff may.' },
  },
}
