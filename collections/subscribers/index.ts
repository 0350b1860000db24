import type { CollectionConfig } from 'payload'
import { accessTo } from '../../src/access/accessTo'
import { collectionLabel } from '../../src/lib/collectionLabel'
import { sortedColumns } from '../../src/lib/sortedColumns'
import { subscriptionStates } from '../../src/lib/subscriptions'
import { suppressionReasons } from '../../src/lib/suppressionReasons'
import { words } from '../../src/lib/words'
import { keptFields } from './keptFields'
import { subscriberEmail } from './subscriberEmail'

/**
 * Who gets the newsletter, and who asked to. What happens to them, by themselves or by staff, is seen to by
 * `src/newsletter/subscribing`.
 */
export const subscribers: CollectionConfig = {
  slug: 'subscribers',
  labels: {
    singular: collectionLabel('Subscriber', 'Suscripción'),
    plural: collectionLabel('Subscribers', 'Suscripciones'),
  },
  access: accessTo('subscribers'),
  graphQL: false,
  disableDuplicate: true,
  defaultSort: '-createdAt',
  indexes: sortedColumns.map((column) => ({ fields: [column, 'createdAt'] })),
  admin: {
    useAsTitle: 'email',
    group: words('Newsletter', 'Boletín'),
    listSearchableFields: ['email'],
    enableListViewSelectAPI: true,
    defaultColumns: ['email', 'state', 'language', 'confirmedAt', 'pausedUntil'],
    components: {
      beforeListTable: [
        '/src/admin/newsletter/importing/ImportSubscribers#ImportSubscribers',
        '/src/admin/ExportSubscribersLink#ExportSubscribersLink',
      ],
    },
    description: words(
      'Who gets the newsletter. People join and leave by themselves; whoever has left can join again only by themselves.',
      'Quién recibe el boletín. La gente se suscribe y se da de baja por sí misma; quien se dio de baja solo puede volver por sí mismo.',
    ),
  },
  fields: [
    subscriberEmail,
    {
      name: 'language',
      type: 'select',
      required: true,
      defaultValue: 'en',
      label: words('Language', 'Idioma'),
      options: [
        { value: 'en', label: words('English', 'Inglés') },
        { value: 'es', label: words('Spanish', 'Español') },
      ],
      admin: { description: words('Of the emails to them.', 'De los correos que recibe.') },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      label: words('State', 'Estado'),
      options: Object.entries(subscriptionStates).map(([value, label]) => ({ value, label })),
      admin: {
        description: words(
          'Somebody whom you add as waiting gets an email that asks them to confirm. Choose “Subscribed” only if they have told you so in writing.',
          'Quien usted añada como pendiente recibe un correo que le pide confirmar. Elija «Suscrita o suscrito» solo si se lo ha dicho por escrito.',
        ),
      },
    },
    {
      name: 'suppressed',
      type: 'select',
      virtual: true,
      access: { create: () => false, update: () => false },
      label: words('Gets no mail', 'No recibe correo'),
      options: Object.entries(suppressionReasons).map(([value, label]) => ({ value, label })),
      admin: {
        readOnly: true,
        condition: (data) => Boolean(data.suppressed),
        description: words(
          'Whatever the state says. Only they themselves can change that, by signing up again.',
          'Diga lo que diga el estado. Solo la propia persona puede cambiarlo, suscribiéndose de nuevo.',
        ),
      },
    },
    {
      name: 'pausedUntil',
      type: 'date',
      label: words('Paused until', 'En pausa hasta'),
      admin: {
        description: words(
          'Until then they get no issue. They choose it themselves.',
          'Hasta entonces no recibe números. Lo elige la propia persona.',
        ),
      },
    },
    {
      name: 'confirmedAt',
      type: 'date',
      index: true,
      access: { create: () => false, update: () => false },
      label: words('Subscribed since', 'Desde cuándo'),
      admin: {
        readOnly: true,
        position: 'sidebar',
        description: words('When they confirmed.', 'Cuándo lo confirmó.'),
      },
    },
    {
      name: 'source',
      type: 'text',
      maxLength: 80,
      label: words('Came by', 'Cómo llegó'),
      admin: {
        position: 'sidebar',
        description: words(
          'For example: website, or the list at the front desk.',
          'Por ejemplo: sitio web, o la lista de recepción.',
        ),
      },
    },
    {
      name: 'history',
      type: 'join',
      collection: 'consent-events',
      on: 'subscriber',
      defaultSort: '-createdAt',
      label: words('History', 'Historia'),
      admin: { allowCreate: false, defaultColumns: ['createdAt', 'what', 'who', 'wordingVersion'] },
    },
    ...keptFields,
  ],
}
