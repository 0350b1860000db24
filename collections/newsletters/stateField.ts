import type { SelectField } from 'payload'
import { words } from '../../src/lib/words'

/** How far the mailing of an issue has come; kept by the system. In the form the desk for sending stands in its place. */
export const stateField: SelectField = {
  name: 'state',
  type: 'select',
  required: true,
  defaultValue: 'writing',
  access: { create: () => false, update: () => false },
  label: words('State', 'Estado'),
  options: [
    { value: 'writing', label: words('Writing', 'En redacción') },
    { value: 'scheduled', label: words('Scheduled', 'Programado') },
    { value: 'sending', label: words('Sending', 'Enviándose') },
    { value: 'paused', label: words('Paused', 'En pausa') },
    { value: 'cancelled', label: words('Cancelled', 'Cancelado') },
    { value: 'sent', label: words('Sent', 'Enviado') },
  ],
  admin: {
    position: 'sidebar',
    readOnly: true,
    components: { Field: '/src/admin/newsletter/SendingDesk#SendingDesk' },
    description: words(
      'Where the mailing stands; not set by hand.',
      'Cómo va el envío; no se cambia a mano.',
    ),
  },
}
