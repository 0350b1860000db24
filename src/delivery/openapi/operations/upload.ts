import type { SanitizedCollectionConfig } from 'payload'
import type { Entity } from '../entity'
import { byRight, type Standard } from './standard'

/** What Payload gives collections of files. */
export const uploadOperations: Record<string, Standard<Entity<SanitizedCollectionConfig>>> = {
  'get /file/:filename': {
    callers: byRight('read'),
    sketch: ({ name, one }) => ({
      id: `read${name}File`,
      summary: `Get the file of a ${one}`,
      description: 'Follow the `url` of a document or of one of its `sizes`.',
      parameters: [
        {
          name: 'filename',
          in: 'path',
          required: true,
          description: 'As the document has it.',
          schema: { type: 'string' },
          example: 'tide.png',
        },
      ],
      answers: {
        200: {
          description: 'The file.',
          content: { 'image/*': { schema: { type: 'string', format: 'binary' } } },
        },
      },
      errors: [404],
    }),
  },
  'get /paste-url/:id?': 'Files are not fetched from other servers.',
}
