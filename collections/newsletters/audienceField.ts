import type { SelectField } from 'payload'
import { words } from '../../src/lib/words'
import { whileWritten } from './whileWritten'

/** Which readers an issue is mailed to. */
export const audienceField: SelectField = {
  name: 'audience',
  type: 'select',
  required: true,
  access: { update: whileWritten },
  defaultValue: 'everyone',
  label: words('Audience', 'Destinatarios'),
  options: [
    { value: 'everyone', label: words('Everyone', 'Todos') },
    { value: 'en', label: words('Readers of English', 'Lectores de inglés') },
    { value: 'es', label: words('Readers of Spanish', 'Lectores de español') },
  ],
  admin: {
    position: 'sidebar',
    description: words('Who this issue is for.', 'Para quién es este número.'),
  },
}
