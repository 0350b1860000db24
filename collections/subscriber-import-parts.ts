import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { words } from '../src/lib/words'

/** Pieces of a file that is being imported, and of the list of its rows that could not be read. Soon deleted. */
export const subscriberImportParts: CollectionConfig = {
  slug: 'subscriber-import-parts',
  labels: {
    singular: collectionLabel('Part of an import', 'Parte de una importación'),
    plural: collectionLabel('Parts of imports', 'Partes de importaciones'),
  },
  access: accessTo('subscriber-import-parts'),
  graphQL: false,
  lockDocuments: false,
  indexes: [{ fields: ['import', 'kind', 'number'], unique: true }],
  admin: {
    hidden: true,
    group: words('Newsletter', 'Boletín'),
    description: words('Kept by the platform.', 'Lo lleva la plataforma.'),
  },
  fields: [
    { name: 'import', type: 'text', required: true, hidden: true },
    { name: 'kind', type: 'select', required: true, options: ['file', 'problems'], hidden: true },
    { name: 'number', type: 'number', required: true, hidden: true },
    { name: 'content', type: 'textarea', required: true, hidden: true },
  ],
}
