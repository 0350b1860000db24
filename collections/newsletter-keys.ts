import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { words } from '../src/lib/words'

/** The key under which addresses are hashed and unsubscribe links are signed, sealed. It is made once and never changes. */
export const newsletterKeys: CollectionConfig = {
  slug: 'newsletter-keys',
  labels: {
    singular: collectionLabel('Key', 'Clave'),
    plural: collectionLabel('Keys', 'Claves'),
  },
  access: accessTo('newsletter-keys'),
  graphQL: false,
  lockDocuments: false,
  admin: {
    hidden: true,
    group: words('Newsletter', 'Boletín'),
    description: words('Kept by the platform.', 'Lo lleva la plataforma.'),
  },
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, hidden: true },
    { name: 'sealed', type: 'text', required: true, hidden: true },
  ],
}
