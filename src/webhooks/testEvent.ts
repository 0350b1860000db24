import { webhookEvent } from '../lib/webhookEvent'
import { words } from '../lib/words'

/** Sent by the test button alone, whatever else is chosen. It is not tried again. */
export const webhookTest = webhookEvent({
  type: 'webhook.test',
  label: words('Test', 'Prueba'),
  description: 'Somebody pressed the test button. Nothing has changed.',
  schema: { type: 'object', properties: {} },
  example: {},
})
