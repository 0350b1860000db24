import type { Endpoint } from 'payload'
import { answerPrivately } from '../../lib/answerPrivately'
import { declaredEndpoint } from '../../lib/declaredEndpoint'
import { newMessage } from '../queueEvent'
import { sendNow } from '../sendNow'
import { webhookTest } from '../testEvent'
import { outcome } from './outcome'
import { refusals } from './refusals'
import { requireSecret } from './requireSecret'
import { webhookOf } from './webhookOf'

/** `POST /api/webhooks/:id/test` sends the event `webhook.test` at once. */
export const testWebhook: Endpoint = declaredEndpoint(
  {
    path: '/:id/test',
    method: 'post',
    handler: async (req) => {
      const webhook = await webhookOf(req, req.routeParams?.id)
      requireSecret(req, webhook)
      return answerPrivately(await sendNow(req.payload, webhook, newMessage(webhookTest, {})))
    },
  },
  {
    summary: 'Send a test event to a webhook',
    tag: 'Webhooks',
    security: 'owner',
    answers: { 200: outcome, ...refusals, 409: { description: 'It has no signing secret yet.' } },
  },
)
