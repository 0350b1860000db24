import { type Collection, collection, oneBy, type ReadOne } from './collection'
import { feedBy, type ReadFeed } from './feed'
import { global, type ReadGlobal } from './global'
import type { ClientOptions } from './options'
import { mailPreviewBy, type Preview, previewBy, type ReadMailPreview, type ReadPreview } from './preview'
import { previewing } from './previewing'
import { changesBy, type ReadChanges } from './readChanges'
import { type ReadStructuredData, structuredDataBy } from './readStructuredData'
import { type ResolvePath, resolvePathBy } from './resolvePath'
import { type SendForm, sendFormBy } from './sendForm'
import { type Subscribe, type Subscription, subscribeBy, subscriptionBy } from './subscription'
import { createTransport, type Transport } from './transport'

export { type AnswerStore, type KeptAnswer, memoryStore } from './answerStore'
export type { Collection, ReadOne } from './collection'
export type * from './content'
export * from './errors'
export type { Feed, FeedItem, ReadFeed } from './feed'
export type { ReadGlobal } from './global'
export { isFilled } from './isFilled'
export type { ClientOptions } from './options'
export type { MailPreview, Preview, ReadMailPreview, ReadPreview } from './preview'
export type { Depth, List, Where } from './query'
export type { Change, ReadChanges } from './readChanges'
export type { ReadStructuredData, StructuredData } from './readStructuredData'
export type { ResolvePath } from './resolvePath'
export type { Result } from './result'
export type { FormValues, SendForm, SendFormOptions } from './sendForm'
export type { Preferences, Subscribe, SubscribeOptions, Subscription } from './subscription'

/** Everything that a front end can ask. Whatever fails throws a StillpointError. */
export type Client = {
  services: Collection<'services'> & { bySlug: ReadOne<'services'> }
  contraindications: Collection<'contraindications'>
  /** Questions and answers. */
  faqs: Collection<'faqs'>
  practitioners: Collection<'practitioners'>
  /** Issues of the newsletter, with slugs like `2026-q4`. */
  newsletters: Collection<'newsletters'> & { bySlug: ReadOne<'newsletters'> }
  /** Pages that are built from blocks. */
  pages: Collection<'pages'> & { bySlug: ReadOne<'pages'> }
  /** Pictures. */
  media: Collection<'media'>
  /** Paths that have moved: `from` leads to `to`, in both languages. */
  redirects: Collection<'redirects'> & { resolve: ResolvePath }
  forms: Collection<'forms'> & { byTitle: ReadOne<'forms'> }
  contactDetails: ReadGlobal<'contact-details'>
  /** Brand, menu, footer and disclosure. */
  site: ReadGlobal<'site'>
  /** The invitation to the newsletter and the wording of the consent. */
  newsletterSettings: ReadGlobal<'newsletter-settings'>
  sendForm: SendForm
  /** Signs somebody up for the newsletter. */
  subscribe: Subscribe
  /** What people do by the links in mails of the newsletter. */
  subscription: Subscription
  /** The newsletter as HTML, every issue whole. */
  feed: ReadFeed
  /** What changed since the last time, for sites that are built. */
  changes: ReadChanges
  /** What a page says, for search engines. */
  structuredData: ReadStructuredData
  /** The draft that a preview link is for. */
  preview: ReadPreview
  /** The newsletter issue that a preview link is for, as a mail. */
  mailPreview: ReadMailPreview
  /** The same client, with the draft of a preview wherever it reads that document, and the rest as published. */
  showing: (preview: Preview) => Client
}

/** A client of one Stillpoint server. Throws TypeError for options that can’t work. */
export const createClient = (options: ClientOptions): Client => clientOf(createTransport(options))

const clientOf = (transport: Transport): Client => ({
  services: { ...collection(transport, 'services'), bySlug: oneBy(transport, 'services', 'slug') },
  contraindications: collection(transport, 'contraindications'),
  faqs: collection(transport, 'faqs'),
  practitioners: collection(transport, 'practitioners'),
  newsletters: { ...collection(transport, 'newsletters'), bySlug: oneBy(transport, 'newsletters', 'slug') },
  pages: { ...collection(transport, 'pages'), bySlug: oneBy(transport, 'pages', 'slug') },
  media: collection(transport, 'media'),
  redirects: { ...collection(transport, 'redirects'), resolve: resolvePathBy(transport) },
  forms: { ...collection(transport, 'forms'), byTitle: oneBy(transport, 'forms', 'title') },
  contactDetails: global(transport, 'contact-details'),
  site: global(transport, 'site'),
  newsletterSettings: global(transport, 'newsletter-settings'),
  sendForm: sendFormBy(transport),
  subscribe: subscribeBy(transport),
  subscription: subscriptionBy(transport),
  feed: feedBy(transport),
  changes: changesBy(transport),
  structuredData: structuredDataBy(transport),
  preview: previewBy(transport),
  mailPreview: mailPreviewBy(transport),
  showing: (preview) => clientOf(previewing(transport, preview)),
})
