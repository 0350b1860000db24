import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { words } from '../src/lib/words'

/** An import of subscribers from a file: what was chosen, how far it is, what came of it. Kept by `src/newsletter/importing` alone. */
export const subscriberImports: CollectionConfig = {
  slug: 'subscriber-imports',
  labels: {
    singular: collectionLabel('Import', 'Importación'),
    plural: collectionLabel('Imports', 'Importaciones'),
  },
  access: accessTo('subscriber-imports'),
  graphQL: false,
  lockDocuments: false,
  admin: {
    hidden: true,
    group: words('Newsletter', 'Boletín'),
    description: words('Kept by the platform.', 'Lo lleva la plataforma.'),
  },
  fields: [
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      hidden: true,
      options: ['uploading', 'uploaded', 'checking', 'checked', 'importing', 'done', 'refused'],
    },
    { name: 'fileName', type: 'text', required: true, hidden: true },
    { name: 'encoding', type: 'text', required: true, hidden: true },
    { name: 'delimiter', type: 'text', required: true, hidden: true },
    // The cells of the first line, each with some that stand below it.
    { name: 'columns', type: 'json', required: true, hidden: true },
    { name: 'choices', type: 'json', required: true, hidden: true },
    { name: 'startedBy', type: 'text', required: true, hidden: true },
    // What the owner has said of the people in the file.
    { name: 'statement', type: 'textarea', hidden: true },
    { name: 'statementVersion', type: 'text', hidden: true },
    { name: 'statementLanguage', type: 'text', hidden: true },
    { name: 'checkedCounts', type: 'json', hidden: true },
    { name: 'counts', type: 'json', hidden: true },
    // How many rows have been gone through, and how many there are, roughly until they were counted.
    { name: 'rows', type: 'number', required: true, hidden: true },
    { name: 'total', type: 'number', required: true, hidden: true },
    // What the batch under way will make of both, should it have to be done anew.
    { name: 'ahead', type: 'json', hidden: true },
    { name: 'problem', type: 'text', hidden: true },
    { name: 'lease', type: 'text', hidden: true },
    { name: 'leasedUntil', type: 'date', hidden: true },
    { name: 'finishedAt', type: 'date', hidden: true },
  ],
}
