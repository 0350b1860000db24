/** What is kept sealed: what for, in which field of which collection, and where SQLite has that. */
export const sealedPlaces = [
  {
    purpose: 'messages',
    collection: 'form-submissions',
    field: 'sealed',
    table: 'form_submissions',
    column: 'sealed',
  },
  {
    purpose: 'webhook secrets',
    collection: 'webhooks',
    field: 'secret',
    table: 'webhooks',
    column: 'secret',
  },
  {
    purpose: 'webhook secrets',
    collection: 'webhooks',
    field: 'previousSecret',
    table: 'webhooks',
    column: 'previous_secret',
  },
  {
    purpose: 'newsletter keys',
    collection: 'newsletter-keys',
    field: 'sealed',
    table: 'newsletter_keys',
    column: 'sealed',
  },
  {
    purpose: 'returned mails',
    collection: 'returned-mails',
    field: 'sealedText',
    table: 'returned_mails',
    column: 'sealed_text',
  },
] as const

export type SealedPlace = (typeof sealedPlaces)[number]
