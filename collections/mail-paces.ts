import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { words } from '../src/lib/words'

/** How far the mails that may be sent are paid for, so that the pace holds over a restart and between processes. */
export const mailPaces: CollectionConfig = {
  slug: 'mail-paces',
  labels: {
    singular: collectionLabel('Pace of emails', 'Ritmo de correos'),
    plural: collectionLabel('Paces of emails', 'Ritmos de correos'),
  },
  access: accessTo('mail-paces'),
  graphQL: false,
  lockDocuments: false,
  timestamps: false,
  admin: {
    hidden: true,
    group: words('Newsletter', 'Boletín'),
    description: words('Kept by the platform.', 'Lo lleva la plataforma.'),
  },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, hidden: true },
    { name: 'paidUntil', type: 'number', required: true, hidden: true },
  ],
}
