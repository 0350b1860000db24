import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { words } from '../src/lib/words'

/**
 * What the feed of changes knows: one entry for each document that has ever been public, in the order in which its
 * latest change was noticed. `src/changes` alone writes it; the entry numbered 0 stands for the feed itself.
 */
export const feedEntries: CollectionConfig = {
  slug: 'feed-entries',
  labels: {
    singular: collectionLabel('Feed entry', 'Entrada del registro'),
    plural: collectionLabel('Feed entries', 'Entradas del registro'),
  },
  timestamps: false,
  lockDocuments: false,
  graphQL: false,
  access: accessTo('feed-entries'),
  admin: {
    hidden: true,
    group: words('Administration', 'Administración'),
    description: words('Made by the platform itself.', 'Las crea la propia plataforma.'),
  },
  fields: [
    { name: 'sequence', type: 'number', required: true, unique: true, admin: { hidden: true } },
    { name: 'subject', type: 'text', index: true, admin: { hidden: true } },
    { name: 'slug', type: 'text', admin: { hidden: true } },
    { name: 'isRemoved', type: 'checkbox', admin: { hidden: true } },
    { name: 'changedAt', type: 'text', admin: { hidden: true } },
    { name: 'references', type: 'json', admin: { hidden: true } },
  ],
}
