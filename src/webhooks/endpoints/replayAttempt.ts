import { APIError, type Endpoint, NotFound } from 'payload'
import { requireOwner } from '../../access/requireOwner'
import { answerPrivately } from '../../lib/answerPrivately'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { sayTo } from '../../lib/sayTo'
import { words } from '../../lib/words'
import { sendNow } from '../sendNow'
import { outcome } from './outcome'
import { refusals } from './refusals'
import { requireSecret } from './requireSecret'
import { webhookOf } from './webhookOf'

/** `POST /api/webhook-attempts/:id/replay` sends the same event once more, with the same `webhook-id`. */
export const replayAttempt: Endpoint = declaredEndpoint(
  {
    path: '/:id/replay',
    method: 'post',
    handler: async (req) => {
      requireOwner(req)
      const past = await req.payload.findByID({
        collection: 'webhook-attempts',
        id: String(req.routeParams?.id),
        depth: 0,
        disableErrors: true,
        req,
      })
      if (!past) throw new NotFound(req.t)
      const webhook = await webhookOf(req, past.webhook)
      requireSecret(req, webhook)
      if (!webhook.isOn) throw new APIError(sayTo(req, isOff), 409, undefined, true)
      const { messageId, event, body } = past
      const now = new Date().toISOString()
      const message = { messageId, event, body, number: 1, queuedAt: now, dueAt: now }
      return answerPrivately(await sendNow(req.payload, webhook, message))
    },
  },
  {
    summary: 'Send an event once more',
    tag: 'Webhooks',
    security: 'owner',
    answers: {
      200: outcome,
      ...refusals,
      409: { description: 'The webhook is switched off, or has no signing secret.' },
    },
  },
)

const isOff = words('Switch the webhook on first.', 'Antes, active el webhook.')
