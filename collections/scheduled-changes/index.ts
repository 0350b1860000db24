import type { CollectionConfig } from 'payload'
import { accessTo } from '../../src/access/accessTo'
import { collectionLabel } from '../../src/lib/collectionLabel'
import { words } from '../../src/lib/words'
import { outcomeFields } from './outcomeFields'
import { planFields } from './planFields'

/**
 * Something to be published or unpublished at a time: what is coming, and what became of it. `src/schedule` does it,
 * and says here what can be planned.
 */
export const scheduledChanges: CollectionConfig = {
  slug: 'scheduled-changes',
  labels: {
    singular: collectionLabel('Planned change', 'Cambio programado'),
    plural: collectionLabel('Planned changes', 'Cambios programados'),
  },
  access: accessTo('scheduled-changes'),
  graphQL: false,
  lockDocuments: false,
  disableDuplicate: true,
  defaultSort: '-dueAt',
  indexes: [{ fields: ['dueAt', 'state'] }],
  custom: {
    example: { global: 'contact-details', action: 'publish', dueAt: '2099-01-01T09:00:00.000Z' },
  },
  admin: {
    useAsTitle: 'title',
    group: words('Content', 'Contenido'),
    defaultColumns: ['title', 'action', 'dueAt', 'state', 'problem'],
    description: words(
      'What will be published or unpublished by itself, and what has been. Delete one to call it off.',
      'Lo que se publicará o dejará de publicarse solo, y lo que ya se ha hecho. Elimine uno para anularlo.',
    ),
  },
  fields: [...planFields, ...outcomeFields],
}
