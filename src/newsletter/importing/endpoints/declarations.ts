import type { Declaration } from '../../../lib/declaredEndpoint'
import type { JSONSchema } from '../../../lib/jsonSchema'
import { columnKinds } from '../core/choices'
import { countNames } from '../core/counts'
import type { ShownImport } from './answerImport'

const tag = 'Newsletter'
const security = 'owner'

const numbers = (names: readonly string[], required: readonly string[] = names): JSONSchema => ({
  type: 'object',
  required,
  properties: Object.fromEntries(names.map((name) => [name, { type: 'integer', minimum: 0 }])),
})

const choices: Record<string, JSONSchema> = {
  columns: {
    ...numbers(columnKinds, []),
    description: 'Where each column stands, from 0. Only `email` must be there.',
  },
  everyone: {
    enum: ['subscribed', 'unsubscribed', 'cleaned'],
    description: 'How everybody stands where there is no column `status`. Cleaned: mail to them came back.',
  },
  language: { enum: ['en', 'es'], description: 'Of those whose language the file does not say.' },
}

const counts = (description: string): JSONSchema => ({
  anyOf: [numbers(countNames), { type: 'null' }],
  description,
})

const text: JSONSchema = { type: 'string' }
const number: JSONSchema = { type: 'integer' }
const maybeText = (description: string): JSONSchema => ({ type: ['string', 'null'], description })

const properties: Record<keyof ShownImport, JSONSchema> = {
  id: text,
  state: { enum: ['uploading', 'uploaded', 'checking', 'checked', 'importing', 'done', 'refused'] },
  fileName: text,
  columns: {
    type: 'array',
    description:
      'The columns of the file, with some of what stands below each title; none once it is imported.',
    items: {
      type: 'object',
      required: ['title', 'samples'],
      properties: { title: text, samples: { type: 'array', items: text } },
    },
  },
  choices: { type: 'object', properties: { ...choices, hasHeader: { type: 'boolean' } } },
  statement: {
    type: 'object',
    description: 'What the owner has to agree to before people are added as subscribed.',
    properties: { version: text, wording: text },
  },
  rows: { ...number, description: 'The last row that was gone through.' },
  total: { ...number, description: 'How many rows there are; a guess until the dry run has ended.' },
  checkedCounts: counts(
    'What the import would do. `rows` is the sum of all others but `added`: those of `subscribed`, `unsubscribed` and `cleaned` whom nobody knew here. `keptOut` are marked as subscribed, but have left here: nothing changes that; or the owner was not asked whether they agreed, for the dry run counted none of them.',
  ),
  counts: counts('What it has done so far.'),
  problem: maybeText('Why the file can’t be imported, for people.'),
  startedBy: { ...text, description: 'The address of the owner.' },
  finishedAt: maybeText('When it ended.'),
}

const example: ShownImport = {
  id: '6a2f0c9e-5d0c-4a1e-9a53-0d7c1b1b2f10',
  state: 'checked',
  fileName: 'subscribed_members.csv',
  columns: [{ title: 'Email Address', samples: ['ana@example.org'] }],
  choices: { columns: { email: 0 }, everyone: 'subscribed', language: 'en', hasHeader: true },
  statement: { version: 'import-1', wording: 'The people in this file have agreed to get this newsletter.' },
  rows: 401,
  total: 401,
  checkedCounts: {
    ...{ rows: 400, added: 380, subscribed: 380, unsubscribed: 0, cleaned: 0 },
    ...{ alreadyThere: 12, keptOut: 3, repeated: 4, problems: 1 },
  },
  counts: null,
  problem: null,
  startedBy: 'owner@example.org',
  finishedAt: null,
}

const shown = (description: string): Declaration['answers'][number] => ({
  description,
  schema: { type: 'object', required: Object.keys(properties), properties },
  example,
})

const refusals: Declaration['answers'] = {
  403: { description: 'Only owners may.' },
  404: { description: 'There is no such import.' },
}

/** What the endpoints of imports say of themselves. */
export const declarations: Record<
  'upload' | 'list' | 'read' | 'check' | 'start' | 'problems' | 'drop',
  Declaration
> = {
  upload: {
    summary: 'Upload a file of subscribers',
    description:
      'A table as CSV: comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252. The answer proposes how to read it. Nothing is imported yet: check it, then start it. Files that nobody goes on with are deleted after a day.',
    tag,
    security,
    query: [
      {
        name: 'name',
        description: 'The name of the file; it is kept with each person as proof.',
        schema: text,
        example: 'subscribed_members.csv',
      },
    ],
    body: {
      contentType: 'text/csv',
      schema: text,
      example: 'Email Address,OPTIN_TIME\r\nana@example.org,2024-03-01 10:00:00\r\n',
    },
    answers: {
      201: shown('It was taken.'),
      400: { description: 'There are no rows in it, or it is a ZIP file.' },
      403: { description: 'Only owners may.' },
      413: { description: 'It is larger than 32 MB.' },
    },
  },
  list: {
    summary: 'Read the latest imports',
    description: 'An import is forgotten a week after it ended.',
    tag,
    security,
    answers: {
      200: {
        description: 'Ten at most, newest first.',
        schema: {
          type: 'object',
          required: ['docs'],
          properties: { docs: { type: 'array', items: { type: 'object', properties } } },
        },
        example: { docs: [example] },
      },
      403: { description: 'Only owners may.' },
    },
  },
  read: {
    summary: 'How an import stands',
    tag,
    security,
    answers: { 200: shown('How it stands now.'), ...refusals },
  },
  check: {
    summary: 'Begin the dry run of an import',
    description:
      'Says how to read the file; what is left out stays as it was. It counts what the import would do, and changes nothing. It goes on in the server: ask for the import until its state is `checked` or `refused`.',
    tag,
    security,
    body: {
      schema: { type: 'object', properties: choices },
      example: { columns: { email: 0, signedUpAt: 1 }, everyone: 'subscribed', language: 'en' },
    },
    answers: {
      200: shown('It was begun.'),
      400: { description: 'The choices make no sense.' },
      409: { description: 'It is being imported, or was.' },
      ...refusals,
    },
  },
  start: {
    summary: 'Import what the dry run has counted',
    description:
      'Nobody is mailed. It goes on in the server, also after a restart: ask for the import until its state is `done`. Whoever has left stays out, and whoever the file says has left is not mailed from now on. Importing a file again changes nothing more.',
    tag,
    security,
    body: {
      schema: {
        type: 'object',
        properties: {
          agreed: {
            ...text,
            description: 'The version of `statement`, which the owner has agreed to. Kept with each person.',
          },
        },
      },
      example: { agreed: 'import-1' },
    },
    answers: {
      200: shown('It was begun.'),
      400: { description: 'The statement was not agreed to.' },
      409: { description: 'There was no dry run yet, or it was started already.' },
      ...refusals,
    },
  },
  problems: {
    summary: 'Read the rows that are not imported',
    description: 'Kept for seven days. Cells that a spreadsheet would run begin with an apostrophe.',
    tag,
    security,
    answers: {
      200: {
        description: 'One line for each, with its number in the file and the reason.',
        contentType: 'text/csv',
        schema: text,
        example:
          '"Row","Email address","Why it is left out"\r\n"7","ana@","This is not an email address."\r\n',
      },
      ...refusals,
    },
  },
  drop: {
    summary: 'Forget a file that was not imported',
    tag,
    security,
    answers: {
      200: {
        description: 'It is deleted.',
        schema: { type: 'object', properties: { id: text } },
        example: { id: example.id },
      },
      409: { description: 'It is being imported.' },
      ...refusals,
    },
  },
}
