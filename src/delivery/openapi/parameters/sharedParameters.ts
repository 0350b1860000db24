import type { SanitizedConfig } from 'payload'
import { mostDocuments } from '../../../access/beforeEveryOperation'
import type { Parameter } from '../document'
import { inBrackets } from './inBrackets'
import { query } from './query'

/** The parameters that many operations share. */
export const sharedParameters = (config: SanitizedConfig): Record<string, Parameter> => {
  const locales = config.localization ? config.localization.localeCodes : []
  return {
    limit: query(
      'limit',
      `How many documents a page has, ${mostDocuments} at most.`,
      { type: 'integer', minimum: 1, maximum: mostDocuments, default: 10 },
      { example: 5 },
    ),
    page: query('page', 'Which page, from 1 on.', { type: 'integer', minimum: 1, default: 1 }),
    pagination: query(
      'pagination',
      `\`false\` saves counting: one page of up to ${mostDocuments} documents.`,
      { type: 'boolean', default: true },
    ),
    depth: query(
      'depth',
      'How far relations are filled in: 0 gives their ids, 1 the documents, and so on.',
      { type: 'integer', minimum: 0, maximum: config.maxDepth, default: config.defaultDepth },
      { example: 0 },
    ),
    locale: query(
      'locale',
      'The language of the answer.',
      { type: 'string', enum: locales, default: locales[0] },
      { example: locales.at(-1) },
    ),
    fallbackLocale: query(
      'fallback-locale',
      'The language for what is not translated yet: the other one unless told, but `none` in the answer to a change. With `none`, it is left out or `null`, required fields included.',
      { type: 'string', enum: [...locales, 'none'] },
    ),
    draft: query(
      'draft',
      'The latest draft in the place of what is published, for those who may read drafts. Required fields may be missing.',
      { type: 'boolean', default: false },
    ),
    trash: query('trash', 'Also what is in the trash, for staff.', { type: 'boolean', default: false }),
    populate: query(
      'populate',
      'The fields of related documents, by collection: `populate[media][url]=true`.',
      {
        type: 'object',
        additionalProperties: { type: 'object' },
        examples: [{ media: { url: true, alt: true } }],
      },
      inBrackets,
    ),
    ifMatch: {
      name: 'If-Match',
      in: 'header',
      description:
        'The entity tag of the state that the change is based on (RFC 9110 §13.1.1). Refused with 409 if somebody has changed it since.',
      schema: { type: 'string' },
    },
    ifUnmodifiedSince: {
      name: 'If-Unmodified-Since',
      in: 'header',
      description: 'The same by time (RFC 9110 §13.1.4).',
      schema: { type: 'string' },
    },
    saveDraft: query(
      'draft',
      'Saves a draft and leaves what is published as it is. Required fields may be missing.',
      {
        type: 'boolean',
        default: false,
      },
    ),
  }
}
