import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { words } from '../src/lib/words'

/** Which reminders went out, so that none goes out twice. Written by `src/governance` alone. */
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
      admin: { description: words('Kind, month and person.', 'Tipo, mes y persona.') },
    },
  ],
}
