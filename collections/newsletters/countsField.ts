import type { GroupField, NumberField } from 'payload'
import { isStaff } from '../../src/access/roles'
import { type Words, words } from '../../src/lib/words'

const count = (name: string, label: Words, description: Words): NumberField => ({
  name,
  type: 'number',
  defaultValue: 0,
  label,
  admin: { readOnly: true, description },
})

/** How the mailing of an issue went, in emails; kept by the system and read by staff. */
export const countsField: GroupField = {
  name: 'counts',
  type: 'group',
  interfaceName: 'MailingCounts',
  label: words('Mailing', 'Envío'),
  access: { create: () => false, update: () => false, read: isStaff },
  admin: {
    position: 'sidebar',
    // The desk for sending shows them as they stand.
    condition: () => false,
    description: words('Counted by the system.', 'El sistema lleva la cuenta.'),
  },
  fields: [
    count('audience', words('Recipients', 'Destinatarios'), words('Who it goes to.', 'A quién va.')),
    count(
      'accepted',
      words('Accepted', 'Aceptados'),
      words('Taken by the email server.', 'Admitidos por el servidor.'),
    ),
    count(
      'rejected',
      words('Rejected', 'Rechazados'),
      words('Refused for good.', 'Rechazados definitivamente.'),
    ),
    count('unknown', words('Unknown', 'Sin respuesta'), words('No answer came back.', 'No llegó respuesta.')),
    count(
      'skipped',
      words('Skipped', 'Omitidos'),
      words('Left the list before.', 'Se dieron de baja antes.'),
    ),
  ],
}
