import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { words } from '../src/lib/words'

/**
 * What was asked for on a form of the newsletter and still waits for its mail, and the links in mails that were sent.
 * Kept by `src/newsletter/subscribing` alone, for as long as a link works.
 */
export const subscriptionRequests: CollectionConfig = {
  slug: 'subscription-requests',
  labels: {
    singular: collectionLabel('Request', 'Petición'),
    plural: collectionLabel('Requests', 'Peticiones'),
  },
  access: accessTo('subscription-requests'),
  graphQL: false,
  lockDocuments: false,
  admin: {
    hidden: true,
    group: words('Newsletter', 'Boletín'),
    description: words('Kept by the platform.', 'Lo lleva la plataforma.'),
  },
  fields: [
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: ['subscribe', 'preferences', 'data'],
      hidden: true,
    },
    // Empty once it was mailed.
    { name: 'email', type: 'text', hidden: true },
    { name: 'domain', type: 'text', index: true, hidden: true },
    { name: 'language', type: 'select', required: true, options: ['en', 'es'], hidden: true },
    { name: 'wording', type: 'textarea', hidden: true },
    { name: 'wordingVersion', type: 'text', hidden: true },
    { name: 'formAddress', type: 'text', hidden: true },
    { name: 'source', type: 'text', hidden: true },
    // When to send its mail; empty once that is done.
    { name: 'dueAt', type: 'date', index: true, hidden: true },
    { name: 'number', type: 'number', hidden: true },
    { name: 'mailedAt', type: 'date', hidden: true },
    { name: 'addressKey', type: 'text', index: true, hidden: true },
    { name: 'tokenHash', type: 'text', index: true, hidden: true },
    { name: 'expiresAt', type: 'date', index: true, hidden: true },
  ],
}
