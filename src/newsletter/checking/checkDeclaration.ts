import type { Declaration } from '../../lib/declaredEndpoint'
import type { JSONSchema } from '../../lib/jsonSchema'
import { locales } from '../../lib/locale'
import { type Finding, forms, severities } from './finding'
import type { Recipients } from './recipientsOf'

const number = (description: string): JSONSchema => ({ type: 'integer', description })

const counts: Record<keyof Recipients, JSONSchema> = {
  total: number('Who would get it now.'),
  byLanguage: {
    type: 'object',
    required: [...locales],
    properties: { en: number('In English.'), es: number('In Spanish.') },
  },
  suppressed: number('Who has confirmed and must not be mailed.'),
  pending: number('Who has not confirmed yet.'),
  paused: number('Who takes a break.'),
}

const finding: Record<keyof Finding, JSONSchema> = {
  severity: { enum: [...severities], description: 'Whether it keeps the issue from being sent.' },
  message: { type: 'string', description: 'What is wrong and what to do, in the language of the panel.' },
  form: { enum: [...forms], description: 'Where it is mended: in the issue, or in a global.' },
  path: {
    type: ['string', 'null'],
    description: 'The field of that form, such as `body.0.content`; null where it is no field of its own.',
  },
  locale: {
    enum: [...locales, null],
    description: 'The language of the email; null where it concerns all of them.',
  },
}

const recipients: Recipients = {
  ...{ total: 500, byLanguage: { en: 400, es: 100 } },
  ...{ suppressed: 3, pending: 12, paused: 5 },
}

/** What the document of the API says of `POST /api/newsletters/:id/check`. */
export const checkDeclaration: Declaration = {
  summary: 'Check an issue before it is sent',
  description:
    'The newest state of the issue as the email in each language, and who would get it. Nothing is changed. Whoever may write issues may.',
  tag: 'Newsletter',
  security: 'staff',
  answers: {
    200: {
      description: 'What was found, what must be mended first, and who would get it.',
      schema: {
        type: 'object',
        required: ['findings', 'recipients'],
        properties: {
          findings: {
            type: 'array',
            items: { type: 'object', required: Object.keys(finding), properties: finding },
          },
          recipients: { type: 'object', required: Object.keys(counts), properties: counts },
        },
      },
      example: {
        findings: [
          {
            severity: 'mustBeMended',
            message: 'The subject in Spanish is missing.',
            form: 'newsletters',
            path: 'subject',
            locale: 'es',
          },
        ],
        recipients,
      },
    },
    403: { description: 'You may not write issues.' },
    404: { description: 'There is no such issue.' },
    409: { description: 'The issue is in the trash.' },
  },
}
