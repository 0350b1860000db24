import { Forbidden } from 'payload'
import { isOwner } from '../../src/access/roles'
import { declaredEndpoint } from '../../src/lib/declaredEndpoint'
import { hashOfApiKey, newApiKey } from './apiKey'

/** `POST /api/api-clients/:id/key` makes a new key, answers it this once, and stores its hash. Owners only. */
export const makeKey = declaredEndpoint(
  {
    path: '/:id/key',
    method: 'post',
    handler: async (req) => {
      if (!isOwner({ req })) throw new Forbidden(req.t)
      const key = newApiKey()
      const keyHint = `…${key.slice(-6)}`
      // The owner was authorised above; the fields themselves are closed to everyone.
      await req.payload.update({
        collection: 'api-clients',
        id: String(req.routeParams?.id),
        data: { keyHash: hashOfApiKey(key), keyHint },
        req,
      })
      return Response.json({ key, keyHint }, { headers: { 'Cache-Control': 'no-store' } })
    },
  },
  {
    summary: 'Make a key',
    description: 'The key is answered this once; only its hash is kept. A key from before stops working.',
    tag: 'API clients',
    security: 'owner',
    answers: {
      200: {
        description: 'The key.',
        schema: {
          type: 'object',
          properties: { key: { type: 'string' }, keyHint: { type: 'string' } },
          required: ['key', 'keyHint'],
        },
        example: { key: 'stillpoint_…', keyHint: '…x7Qk2w' },
      },
      404: { description: 'There is no such client.' },
    },
  },
)
