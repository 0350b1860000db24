import { APIError, Forbidden } from 'payload'
import { publicCollections } from '../access/isPublic'
import { isStaff } from '../access/roles'
import { answerPrivately } from '../lib/answerPrivately'
import { declaredEndpoint } from '../lib/declaredEndpoint'
import { usedBy } from './usedBy'

const nullable = { type: ['string', 'null'] }

/** `GET /api/used-by`: what shows or links to documents, to be read before they are unpublished or trashed. */
export const usedByEndpoint = declaredEndpoint(
  {
    path: '/used-by',
    method: 'get',
    handler: async (req) => {
      if (!isStaff({ req })) throw new Forbidden(req.t)
      const { collection, id } = req.query
      const slug = publicCollections.find((name) => name === collection)
      if (!slug || typeof id !== 'string' || id === '')
        throw new APIError('Name a public collection and an id.', 400, undefined, true)
      const users = await usedBy(req.payload, {
        collection: slug,
        ids: id.split(','),
        language: req.i18n.language,
      })
      return answerPrivately({ usedBy: users })
    },
  },
  {
    summary: 'What shows or links to a document',
    description:
      'Whatever is public and has it in a relation, a picture, a block, a link or the menu. Ask before unpublishing or ' +
      'trashing it.',
    tag: 'Checks',
    security: 'staff',
    query: [
      {
        name: 'collection',
        description: 'The collection of the document.',
        schema: { type: 'string' },
        required: true,
        example: 'services',
      },
      {
        name: 'id',
        description: 'Its id; several, separated by commas, where several are to go together.',
        schema: { type: 'string' },
        required: true,
        example: '8f14e45f-ceea-467f-a8f5-5f0f3a1b2c3d',
      },
    ],
    answers: {
      200: {
        description: 'The list; empty if nothing would miss it.',
        schema: {
          type: 'object',
          required: ['usedBy'],
          properties: {
            usedBy: {
              type: 'array',
              items: {
                type: 'object',
                required: ['collection', 'global', 'id', 'title'],
                properties: {
                  collection: nullable,
                  global: nullable,
                  id: nullable,
                  title: { type: 'string', description: 'As staff know it.' },
                },
              },
            },
          },
        },
        example: { usedBy: [{ collection: null, global: 'site', id: null, title: 'Site settings' }] },
      },
      400: { description: 'No public collection, or no id.' },
      403: { description: 'Only staff may.' },
    },
  },
)
