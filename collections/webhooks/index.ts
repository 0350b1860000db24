import type { CollectionConfig } from 'payload'
import { accessTo } from '../../src/access/accessTo'
import { collectionLabel } from '../../src/lib/collectionLabel'
import { words } from '../../src/lib/words'
import { forgetAttempts } from './forgetAttempts'
import { isEventAddress } from './isEventAddress'
import { startAfresh } from './startAfresh'

const forNobody = { create: () => false, read: () => false, update: () => false }

/** Where front ends are told that content has changed, by Standard Webhooks. `src/webhooks` does the telling. */
export const webhooks: CollectionConfig = {
  slug: 'webhooks',
  labels: {
    singular: collectionLabel('Webhook', 'Webhook'),
    plural: collectionLabel('Webhooks', 'Webhooks'),
  },
  access: accessTo('webhooks'),
  graphQL: false,
  lockDocuments: false,
  hooks: { beforeChange: [startAfresh], beforeDelete: [forgetAttempts] },
  admin: {
    useAsTitle: 'name',
    group: words('Administration', 'Administración'),
    defaultColumns: ['name', 'url', 'isOn', 'stoppedBecause'],
    description: words(
      'Calls to a website or app when something is published. Whoever built it gives you the address.',
      'Avisos a un sitio o aplicación cuando se publica algo. La dirección se la da quien lo creó.',
    ),
  },
  fields: [
    {
      name: 'stoppedBecause',
      type: 'select',
      access: { create: () => false, update: () => false },
      label: words('Switched off by itself', 'Se desactivó solo'),
      options: [
        {
          value: 'failing',
          label: words('Nothing could be delivered for a day', 'Durante un día no se pudo entregar nada'),
        },
        { value: 'gone', label: words('It asked for no more events', 'Pidió no recibir más avisos') },
      ],
      admin: {
        readOnly: true,
        condition: (data) => Boolean(data.stoppedBecause),
        description: words(
          'Have it mended, then tick “Switched on” and save.',
          'Pida que lo reparen; después marque «Activado» y guarde.',
        ),
      },
    },
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 120,
      label: words('Name', 'Nombre'),
      admin: { description: words('What it is for.', 'Para qué sirve.') },
    },
    {
      name: 'url',
      type: 'text',
      required: true,
      maxLength: 2000,
      validate: isEventAddress,
      label: words('Address', 'Dirección'),
      admin: {
        components: { afterInput: ['/src/admin/TestWebhookButton#TestWebhookButton'] },
        description: words(
          'Starts with https:// and leads to a server on the public internet.',
          'Empieza por https:// y lleva a un servidor de la Internet pública.',
        ),
      },
    },
    {
      name: 'events',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['content.published', 'content.unpublished', 'content.deleted'],
      // What can be chosen is declared by the capabilities; their plugin fills it in.
      options: [],
      label: words('Events', 'Avisos'),
      admin: {
        description: words(
          'What it is told. Drafts never count.',
          'De qué se le avisa. Nunca de borradores.',
        ),
      },
    },
    {
      name: 'isOn',
      type: 'checkbox',
      defaultValue: true,
      label: words('Switched on', 'Activado'),
      admin: {
        components: { Cell: '/src/admin/YesOrNo#YesOrNo' },
        description: words(
          'Untick it to stop the calls. What happens meanwhile is not told later.',
          'Desmárquelo para detener los avisos. Lo que ocurra entretanto no se avisa después.',
        ),
      },
    },
    {
      name: 'secretHint',
      type: 'text',
      access: { create: () => false, update: () => false },
      label: words('Signing secret', 'Secreto de firma'),
      admin: {
        readOnly: true,
        components: { afterInput: ['/src/admin/MakeSecretButton#MakeSecretButton'] },
        description: words(
          'Proves that a call comes from you. Nothing is sent before there is one.',
          'Demuestra que el aviso viene de usted. Sin él no se envía nada.',
        ),
      },
    },
    { name: 'secret', type: 'text', hidden: true, access: forNobody },
    { name: 'previousSecret', type: 'text', hidden: true, access: forNobody },
    { name: 'previousSecretUntil', type: 'date', hidden: true, access: forNobody },
    {
      name: 'attempts',
      type: 'join',
      collection: 'webhook-attempts',
      on: 'webhook',
      defaultSort: '-createdAt',
      label: words('What was sent', 'Lo que se ha enviado'),
      admin: { allowCreate: false, defaultColumns: ['event', 'state', 'status', 'problem', 'dueAt'] },
    },
  ],
}
