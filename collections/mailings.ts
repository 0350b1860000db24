import type { CollectionConfig } from 'payload'
import { accessTo } from '../src/access/accessTo'
import { collectionLabel } from '../src/lib/collectionLabel'
import { words } from '../src/lib/words'

/** The mailing of one issue: what is sent, as it was when its owner confirmed it. Written by `src/newsletter/sending` alone. */
export const mailings: CollectionConfig = {
  slug: 'mailings',
  labels: { singular: collectionLabel('Mailing', 'Envío'), plural: collectionLabel('Mailings', 'Envíos') },
  access: accessTo('mailings'),
  graphQL: false,
  lockDocuments: false,
  indexes: [{ fields: ['state', 'startsAt'] }],
  admin: {
    hidden: true,
    group: words('Newsletter', 'Boletín'),
    description: words('Kept by the platform.', 'Lo lleva la plataforma.'),
  },
  fields: [
    { name: 'issue', type: 'text', required: true, unique: true, hidden: true },
    {
      name: 'state',
      type: 'select',
      required: true,
      hidden: true,
      options: ['scheduled', 'sending', 'paused', 'cancelled', 'sent'],
    },
    { name: 'audience', type: 'text', required: true, hidden: true },
    // By language: subject, preheader, html, text.
    { name: 'content', type: 'json', required: true, hidden: true },
    { name: 'sender', type: 'json', required: true, hidden: true },
    { name: 'confirmedBy', type: 'text', required: true, hidden: true },
    // When sending begins; until then it can be undone.
    { name: 'startsAt', type: 'date', required: true, hidden: true },
    { name: 'startedAt', type: 'date', hidden: true },
    // When the web page that its mails link to was published; null while that is still to do.
    { name: 'publishedAt', type: 'date', hidden: true },
    // When the audience was written into the ledger; null while that is still to do.
    { name: 'listedAt', type: 'date', hidden: true },
    { name: 'finishedAt', type: 'date', hidden: true },
    // Which deliveries are to be tried again once it starts: those who did not get it.
    { name: 'again', type: 'json', hidden: true },
    // Why it was paused by itself, and what the server said.
    { name: 'reason', type: 'text', hidden: true },
    { name: 'trouble', type: 'text', hidden: true },
  ],
}
