import type { Field } from 'payload'
import { moment } from '../../src/fields/moment'
import { words } from '../../src/lib/words'
import { ofThePlatform } from './ofThePlatform'

/** What became of it, and what the scheduler keeps for itself. */
export const outcomeFields: Field[] = [
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
      components: moment,
      description: words('When it happened.', 'Cuándo ocurrió.'),
    },
  },
  { name: 'attempts', type: 'number', defaultValue: 0, hidden: true, access: ofThePlatform },
  { name: 'language', type: 'text', hidden: true, access: ofThePlatform },
  { name: 'retryAt', type: 'date', hidden: true, access: ofThePlatform },
  { name: 'lease', type: 'text', hidden: true, access: ofThePlatform },
  { name: 'leasedUntil', type: 'date', hidden: true, access: ofThePlatform },
]
