import type { CollectionSlug, GlobalSlug } from 'payload'
import type { Role } from './roles'

/** `kept`: all but the trash. `published`: only what is published and kept. `own`: one's own account. Absent: refused. */
export type Grant = 'all' | 'kept' | 'published' | 'own'
export type Operation = 'create' | 'read' | 'readVersions' | 'update' | 'trash' | 'purge' | 'unlock'
export type Row = Partial<Record<Operation, Partial<Record<Role, Grant>>>>

const staff = { owner: 'all', editor: 'all', desk: 'all' } as const
const editors = { owner: 'all', editor: 'all' } as const
const owner = { owner: 'all' } as const
const ownOnly = { owner: 'own', editor: 'own', desk: 'own' } as const
const everyone = { ...staff, previewClient: 'all', client: 'all', anyone: 'all' } as const

/** What staff publish: editors write it, everyone reads what is published, only the owner deletes for good. */
const content: Row = {
  create: editors,
  read: { ...staff, previewClient: 'kept', client: 'published', anyone: 'published' },
  readVersions: editors,
  update: editors,
  trash: editors,
  purge: owner,
}

/** Who may do what to which collection. The access functions of every collection are made from its row. */
export const collectionTable: Record<CollectionSlug, Row> = {
  services: content,
  contraindications: content,
  faqs: content,
  practitioners: content,
  newsletters: content,
  pages: content,
  media: {
    create: editors,
    read: { ...staff, previewClient: 'kept', client: 'kept', anyone: 'kept' },
    update: editors,
    trash: editors,
    purge: owner,
  },
  forms: { create: editors, read: everyone, update: editors, purge: owner },
  redirects: { create: editors, read: everyone, update: editors, purge: editors },
  'scheduled-changes': { create: editors, read: staff, update: editors, purge: editors },
  'form-submissions': {
    create: everyone,
    read: { owner: 'all', desk: 'all' },
    update: { owner: 'all', desk: 'all' },
    purge: owner,
  },
  // The front desk reads and exports the list; owners answer for it.
  subscribers: { create: owner, read: { owner: 'all', desk: 'all' }, update: owner, purge: owner },
  // Written by the platform alone: the first keeps its promise to those who left, the second proves who agreed to what.
  suppressions: { read: { owner: 'all', desk: 'all' } },
  'consent-events': { read: { owner: 'all', desk: 'all' } },
  'subscription-requests': {},
  // Written by `src/newsletter/importing` alone, and seen through `/api/subscribers/imports`.
  'subscriber-imports': {},
  'subscriber-import-parts': {},
  // Written by `src/newsletter/sending` alone, and read through `GET /api/newsletters/:id/progress`.
  mailings: {},
  // Who got which issue. Written by the platform alone.
  deliveries: { read: owner },
  // What came back of it. Written by the platform alone; it may hold a letter to the practice.
  'returned-mails': { read: owner },
  'mail-paces': {},
  'newsletter-keys': {},
  // Written by the platform alone. Not even an owner may change what it says.
  'audit-events': { read: owner },
  users: {
    create: owner,
    read: { owner: 'all', editor: 'own', desk: 'own' },
    update: { owner: 'all', editor: 'own', desk: 'own' },
    purge: owner,
    unlock: owner,
  },
  'api-clients': { create: owner, read: owner, update: owner, purge: owner },
  webhooks: { create: owner, read: owner, update: owner, purge: owner },
  'webhook-attempts': { read: owner },
  // Written by the platform alone, and read through `GET /api/changes`.
  'feed-entries': {},
  // Written by the platform alone, so that no reminder goes out twice.
  'sent-reminders': {},
  // What Payload keeps for itself: who is editing what, and how each person likes the panel.
  'payload-locked-documents': { create: staff, read: staff, update: staff, purge: staff },
  'payload-preferences': { create: staff, read: ownOnly, update: ownOnly, purge: ownOnly },
  'payload-kv': {},
  'payload-migrations': {},
}

/** The same for the globals, which can be neither created nor deleted. */
export const globalTable: Record<GlobalSlug, Row> = {
  'contact-details': { read: content.read ?? {}, readVersions: editors, update: editors },
  site: { read: content.read ?? {}, readVersions: editors, update: editors },
  'content-checks': { read: staff, readVersions: owner, update: owner },
  'newsletter-settings': { read: everyone, readVersions: owner, update: owner },
  'message-settings': { read: owner, readVersions: owner, update: owner },
}
