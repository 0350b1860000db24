import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { words } from '../src/lib/words'

/** Which reminders went out, or are about to, so that none goes out twice. Written by `src/reminders` alone. */
export const sentReminders: CollectionConfig = {
  slug: 'sent-reminders',
  labels: {
    singular: collectionLabel('Sent reminder', 'Recordatorio enviado'),
    plural: collectionLabel('Sent reminders', 'Recordatorios enviados'),
  },
  access: accessTo('sent-reminders'),
  graphQL: false,
  lockDocuments: false,
  admin: {
    hidden: true,
    group: words('Administration', 'Administración'),
    description: words('Kept by the platform.', 'Lo lleva la plataforma.'),
  },
  fields: [
    {
      name: 'key',
      type: 'text',
      required: true,
      unique: true,
      label: words('Which', 'Cuál'),
      admin: { description: words('Kind, time and person.', 'Tipo, época y persona.') },
    },
    {
      name: 'sentAt',
      type: 'date',
      label: words('Dealt with at', 'Tratado el'),
      admin: {
        description: words('Empty while somebody is at it.', 'Vacío mientras alguien se ocupa.'),
      },
    },
    // Until when whoever is at it has it for themselves; empty once it is dealt with.
    { name: 'leasedUntil', type: 'date', hidden: true },
  ],
}
