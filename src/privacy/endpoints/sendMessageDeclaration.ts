import type { Declaration } from '../../lib/declaredEndpoint'

/** What the document of the API says of `POST /api/form-submissions`. */
export const sendMessageDeclaration: Declaration = {
  summary: 'Send a form',
  description:
    'Each answer is checked against its field; what is wrong is said for each field, in the language of ' +
    '`Accept-Language`. What was written is encrypted, and answered to nobody who sends it. Ten messages within ten ' +
    'minutes are taken from one address.',
  tag: 'Messages',
  security: 'anyone',
  body: {
    schema: {
      type: 'object',
      required: ['form', 'submissionData'],
      properties: {
        form: { type: 'string', description: 'The id of the form.' },
        submissionData: {
          type: 'array',
          description: 'One answer for each field that was filled in.',
          items: {
            type: 'object',
            required: ['field', 'value'],
            properties: {
              field: { type: 'string', description: 'The name of the field.' },
              value: {
                type: 'string',
                description:
                  'At most 5,000 characters in a large field, 500 in others. A ticked box is `true`; of a select, one of its values.',
              },
            },
          },
        },
        homepage: {
          type: 'string',
          description:
            'What is in a field that people don’t see. Whoever fills it in is a program: it is thanked, and nothing is kept.',
        },
        elapsedMs: {
          type: 'integer',
          minimum: 0,
          description:
            'Milliseconds between showing the form and sending it, where a script can tell. Less than 2,000 is refused; leave it out when the person sends once more.',
        },
      },
    },
    example: {
      form: '0f3b1c5e-6f0a-4c1d-8b57-3f6f2d9c7a10',
      submissionData: [
        { field: 'name', value: 'Ana' },
        { field: 'email', value: 'ana@example.org' },
        { field: 'message', value: 'May I come on Friday?' },
      ],
      homepage: '',
      elapsedMs: 45000,
    },
  },
  answers: {
    201: {
      description: 'It has arrived.',
      schema: {
        type: 'object',
        required: ['doc', 'message'],
        properties: {
          doc: {
            type: 'object',
            required: ['id'],
            properties: { id: { type: 'string', description: 'Of the message.' } },
          },
          message: { type: 'string', description: 'For the person who sent it.' },
        },
      },
      example: {
        doc: { id: '3f6f2d9c-7a10-4c1d-8b57-0f3b1c5e6f0a' },
        message: 'Thank you. Your message has arrived.',
      },
    },
    400: { description: 'Something is wrong with a field, or it was sent too quickly.' },
    429: { description: 'Too many from this address.' },
  },
}
