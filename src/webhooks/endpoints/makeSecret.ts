import type { Endpoint } from 'payload'
import { answerPrivately } from '../../lib/answerPrivately'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { newSigningSecret, overlapMs, sealSigningSecret } from '../signingSecret'
import { refusals } from './refusals'
import { webhookOf } from './webhookOf'

/** `POST /api/webhooks/:id/secret` makes a new signing secret and answers it this once. */
export const makeSecret: Endpoint = declaredEndpoint(
  {
    path: '/:id/secret',
    method: 'post',
    handler: async (req) => {
      const { id, secret: previousSecret } = await webhookOf(req, req.routeParams?.id)
      const secret = newSigningSecret()
      const secretHint = `…${secret.slice(-6)}`
      const previousSecretUntil = new Date(Date.now() + overlapMs).toISOString()
      await req.payload.update({
        collection: 'webhooks',
        id,
        data: {
          secret: sealSigningSecret(secret),
          secretHint,
          ...(previousSecret ? { previousSecret, previousSecretUntil } : {}),
        },
        req,
      })
      return answerPrivately({ secret, secretHint })
    },
  },
  {
    summary: 'Make a new signing secret',
    description: 'It is answered this once. The one before goes on signing as well for 24 hours.',
    tag: 'Webhooks',
    security: 'owner',
    answers: {
      200: {
        description: 'The secret, for whoever verifies signatures.',
        schema: {
          type: 'object',
          required: ['secret', 'secretHint'],
          properties: { secret: { type: 'string' }, secretHint: { type: 'string' } },
        },
        example: { secret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=', secretHint: '…r8GKYo=' },
      },
      ...refusals,
    },
  },
)
