import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { webhookProblems } from '../src/lib/webhookProblems'
import { words } from '../src/lib/words'

/**
 * One attempt each at telling one event to one webhook: what waits to be sent, and the log of what was. Written by
 * `src/webhooks` alone.
 */
export const webhookAttempts: CollectionConfig = {
  slug: 'webhook-attempts',
  labels: {
    singular: collectionLabel('Webhook call', 'Llamada de webhook'),
    plural: collectionLabel('Webhook calls', 'Llamadas de webhook'),
  },
  access: accessTo('webhook-attempts'),
  graphQL: false,
  lockDocuments: false,
  defaultSort: '-createdAt',
  indexes: [{ fields: ['state', 'dueAt'] }],
  admin: {
    useAsTitle: 'event',
    group: words('Administration', 'Administración'),
    defaultColumns: ['event', 'webhook', 'state', 'status', 'problem', 'sentAt'],
    description: words(
      'What was sent to webhooks and what they answered. Kept for 30 days.',
      'Lo que se envió a los webhooks y qué respondieron. Se guarda 30 días.',
    ),
  },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      label: words('State', 'Estado'),
      options: [
        { value: 'waiting', label: words('Waiting', 'En espera') },
        { value: 'sending', label: words('Sending', 'Enviándose') },
        { value: 'delivered', label: words('Delivered', 'Entregado') },
        { value: 'failed', label: words('Failed', 'Fallido') },
        { value: 'cancelled', label: words('Cancelled', 'Cancelado') },
      ],
      admin: {
        components: { afterInput: ['/src/admin/ReplayAttemptButton#ReplayAttemptButton'] },
        description: words('How it went.', 'Cómo ha ido.'),
      },
    },
    {
      name: 'problem',
      type: 'select',
      label: words('Problem', 'Problema'),
      options: Object.entries(webhookProblems).map(([value, label]) => ({ value, label })),
      admin: { description: words('Why it failed.', 'Por qué ha fallado.') },
    },
    {
      name: 'webhook',
      type: 'relationship',
      relationTo: 'webhooks',
      required: true,
      index: true,
      label: words('Webhook', 'Webhook'),
      admin: { description: words('Who was told.', 'A quién se avisó.') },
    },
    {
      name: 'event',
      type: 'text',
      required: true,
      label: words('Event', 'Aviso'),
      admin: { description: words('What happened.', 'Qué ocurrió.') },
    },
    {
      name: 'body',
      type: 'textarea',
      required: true,
      label: words('What was sent', 'Lo que se envió'),
      admin: { description: words('The whole message, as JSON.', 'El mensaje completo, en JSON.') },
    },
    {
      name: 'messageId',
      type: 'text',
      required: true,
      index: true,
      label: words('Id of the event', 'Identificador del aviso'),
      admin: {
        description: words(
          'The same for every attempt (webhook-id).',
          'El mismo en cada intento (webhook-id).',
        ),
      },
    },
    {
      name: 'number',
      type: 'number',
      required: true,
      label: words('Attempt', 'Intento'),
      admin: { description: words('Of eight, within a day.', 'De ocho, a lo largo de un día.') },
    },
    {
      name: 'queuedAt',
      type: 'date',
      required: true,
      label: words('Happened', 'Ocurrió'),
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        description: words('Or was sent again by hand.', 'O se reenvió a mano.'),
      },
    },
    {
      name: 'dueAt',
      type: 'date',
      required: true,
      label: words('Due', 'Previsto'),
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        description: words('When to send it.', 'Cuándo enviarlo.'),
      },
    },
    {
      name: 'sentAt',
      type: 'date',
      label: words('Sent', 'Enviado'),
      admin: {
        date: { pickerAppearance: 'dayAndTime' },
        description: words('When it was sent.', 'Cuándo se envió.'),
      },
    },
    {
      name: 'durationMs',
      type: 'number',
      label: words('Milliseconds', 'Milisegundos'),
      admin: { description: words('How long it took.', 'Cuánto tardó.') },
    },
    {
      name: 'status',
      type: 'number',
      label: words('Answer', 'Respuesta'),
      admin: {
        description: words('The HTTP status; 200 to 299 is good.', 'El código HTTP; de 200 a 299 es bueno.'),
      },
    },
    {
      name: 'answer',
      type: 'textarea',
      label: words('Text of the answer', 'Texto de la respuesta'),
      admin: { description: words('How it begins, 1 kB at most.', 'Cómo empieza, 1 kB como mucho.') },
    },
    { name: 'lease', type: 'text', hidden: true },
    { name: 'leasedUntil', type: 'date', hidden: true },
  ],
}
