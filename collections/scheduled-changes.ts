import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { scheduledActions } from '../src/lib/scheduledActions'
import { words } from '../src/lib/words'

const ofThePlatform = { create: () => false, update: () => false }
const cell = '/src/admin/schedule/MomentCell#MomentCell'

/**
 * Something to be published or unpublished at a time: what is coming, and what became of it. `src/schedule` does it,
 * and says here what can be planned.
 */
export const scheduledChanges: CollectionConfig = {
  slug: 'scheduled-changes',
  labels: {
    singular: collectionLabel('Planned change', 'Cambio programado'),
    plural: collectionLabel('Planned changes', 'Cambios programados'),
  },
  access: accessTo('scheduled-changes'),
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-dueAt',
  indexes: [{ fields: ['dueAt', 'state'] }],
  custom: {
    example: { global: 'contact-details', action: 'publish', dueAt: '2099-01-01T09:00:00.000Z' },
  },
  admin: {
    useAsTitle: 'title',
    group: words('Content', 'Contenido'),
    defaultColumns: ['title', 'action', 'dueAt', 'state', 'problem'],
    description: words(
      'What will be published or unpublished by itself, and what has been. Delete one to call it off.',
      'Lo que se publicará o dejará de publicarse solo, y lo que ya se ha hecho. Elimine uno para anularlo.',
    ),
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      access: ofThePlatform,
      label: words('What', 'Qué'),
      admin: {
        readOnly: true,
        condition: ({ title }) => Boolean(title),
        description: words('Its title when this was planned.', 'Su título cuando se programó.'),
      },
    },
    {
      name: 'document',
      type: 'relationship',
      // What has drafts; the plugin fills it in.
      relationTo: [],
      index: true,
      label: words('Document', 'Documento'),
      admin: {
        condition: ({ global }) => !global,
        description: words('The text to publish or unpublish.', 'El texto que se publica o se retira.'),
      },
    },
    {
      name: 'global',
      type: 'select',
      options: [],
      label: words('Or settings', 'O ajustes'),
      admin: {
        condition: ({ document }) => !document,
        description: words('They can be published only.', 'Solo se pueden publicar.'),
      },
    },
    {
      name: 'action',
      type: 'select',
      required: true,
      defaultValue: 'publish',
      label: words('What to do', 'Qué hacer'),
      options: Object.entries(scheduledActions).map(([value, label]) => ({ value, label })),
      admin: {
        description: words(
          'Publishing takes the latest draft at that time.',
          'Se publica el último borrador que haya en ese momento.',
        ),
      },
    },
    {
      name: 'dueAt',
      type: 'date',
      required: true,
      label: words('When', 'Cuándo'),
      admin: {
        components: { Field: '/src/admin/schedule/MomentField#MomentField', Cell: cell },
        description: words('In the time zone of the practice.', 'En la zona horaria de la consulta.'),
      },
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'waiting',
      access: ofThePlatform,
      label: words('State', 'Estado'),
      options: [
        { value: 'waiting', label: words('Coming', 'Programado') },
        { value: 'doing', label: words('Being done', 'En curso') },
        { value: 'done', label: words('Done', 'Hecho') },
        { value: 'failed', label: words('Did not work', 'No ha funcionado') },
      ],
      admin: { readOnly: true, description: words('How it went.', 'Cómo ha ido.') },
    },
    {
      name: 'problem',
      type: 'textarea',
      access: ofThePlatform,
      label: words('Problem', 'Problema'),
      admin: {
        readOnly: true,
        condition: ({ problem }) => Boolean(problem),
        description: words('Mend it, then choose a new time here.', 'Corríjalo y elija aquí una hora nueva.'),
      },
    },
    {
      name: 'scheduledBy',
      type: 'relationship',
      relationTo: 'users',
      access: ofThePlatform,
      label: words('Planned by', 'Lo programó'),
      admin: {
        readOnly: true,
        description: words('It is done with their rights.', 'Se hace con sus permisos.'),
      },
    },
    {
      name: 'doneAt',
      type: 'date',
      access: ofThePlatform,
      label: words('Done at', 'Hecho el'),
      admin: {
        readOnly: true,
        condition: ({ doneAt }) => Boolean(doneAt),
        components: { Field: '/src/admin/schedule/MomentField#MomentField', Cell: cell },
        description: words('When it happened.', 'Cuándo ocurrió.'),
      },
    },
    { name: 'attempts', type: 'number', defaultValue: 0, hidden: true, access: ofThePlatform },
    { name: 'language', type: 'text', hidden: true, access: ofThePlatform },
    { name: 'retryAt', type: 'date', hidden: true, access: ofThePlatform },
    { name: 'lease', type: 'text', hidden: true, access: ofThePlatform },
    { name: 'leasedUntil', type: 'date', hidden: true, access: ofThePlatform },
  ],
}
