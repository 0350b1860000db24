import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { forNobody } from '../src/lib/forNobody'
import { suppressionReasons } from '../src/lib/suppressionReasons'
import { words } from '../src/lib/words'

/**
 * Whom nothing may be mailed, whatever an import or a colleague says. It knows no address, only a keyed hash of it, so
 * that it can outlive the subscriber. Written by `src/newsletter` alone; lifted when the person confirms again.
 */
export const suppressions: CollectionConfig = {
  slug: 'suppressions',
  labels: {
    singular: collectionLabel('Do not mail', 'No enviar'),
    plural: collectionLabel('Do not mail', 'No enviar'),
  },
  access: accessTo('suppressions'),
  graphQL: false,
  lockDocuments: false,
  defaultSort: '-since',
  admin: {
    useAsTitle: 'reason',
    group: words('Newsletter', 'Boletín'),
    defaultColumns: ['since', 'reason'],
    listSearchableFields: ['id'],
    description: words(
      'People who get no mail until they ask for it again themselves. Their addresses are not kept here, so nobody can read them.',
      'Personas a las que no se envía nada hasta que lo pidan de nuevo. Aquí no se guardan sus direcciones, así que nadie puede leerlas.',
    ),
  },
  fields: [
    { name: 'addressKey', type: 'text', required: true, unique: true, hidden: true, access: forNobody },
    {
      name: 'reason',
      type: 'select',
      required: true,
      index: true,
      label: words('Why', 'Por qué'),
      options: Object.entries(suppressionReasons).map(([value, label]) => ({ value, label })),
      admin: { description: words('What happened.', 'Qué pasó.') },
    },
    {
      name: 'since',
      type: 'date',
      required: true,
      index: true,
      label: words('Since', 'Desde'),
      admin: { description: words('When it happened.', 'Cuándo pasó.') },
    },
  ],
}
