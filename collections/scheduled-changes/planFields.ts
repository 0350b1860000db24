import type { Field } from 'payload'
import { moment } from '../../src/fields/moment'
import { scheduledActions } from '../../src/lib/scheduledActions'
import { words } from '../../src/lib/words'
import { ofThePlatform } from './ofThePlatform'

/** What is planned, as staff say it. */
export const planFields: Field[] = [
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
      components: moment,
      description: words('In the time zone of the practice.', 'En la zona horaria de la consulta.'),
    },
  },
]
