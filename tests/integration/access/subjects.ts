import { randomUUID } from 'node:crypto'
import type { CollectionSlug, Payload } from 'payload'
import {
  addAuditEvent,
  addForm,
  addMessage,
  addPicture,
  addScheduledChange,
  addWebhook,
  addWebhookAttempt,
  builders,
  contentSlugs,
  formData,
} from '../../helpers/builders'
import { addUser } from '../../helpers/people'
import { addConsentEvent, addSubscriber, addSuppression } from '../../helpers/subscribers'
import type { Subject } from './attempts'

type Maker = { add: (payload: Payload) => Promise<{ id: string; email?: string }>; data: () => object }

const somebody = (payload: Payload) => addUser(payload, 'editor', `${randomUUID()}@example.org`)
const nothing = () => ({})
const redirect = () => ({ from: `/${randomUUID()}`, to: '/' })

/** How to make a document of each collection that is open to somebody, and the data that another could have. */
const makers: Partial<Record<CollectionSlug, Maker>> = {
  ...Object.fromEntries(
    contentSlugs.map((slug): [CollectionSlug, Maker] => {
      const data = () => builders[slug]('words')
      return [slug, { add: (payload) => payload.create({ collection: slug, data: data() }), data }]
    }),
  ),
  media: { add: addPicture, data: () => ({ alt: 'A picture' }) },
  // GraphQL asks for every group that has a required field, whether or not it applies.
  forms: { add: addForm, data: () => ({ ...formData(), redirect: { url: '/' } }) },
  redirects: {
    add: (payload) => payload.create({ collection: 'redirects', data: redirect() }),
    data: redirect,
  },
  'form-submissions': { add: (payload) => addMessage(payload, 'Hello'), data: nothing },
  users: { add: somebody, data: nothing },
  'api-clients': {
    add: (payload) =>
      payload.create({ collection: 'api-clients', data: { name: 'Other', scope: 'published' } }),
    data: nothing,
  },
  'scheduled-changes': { add: addScheduledChange, data: nothing },
  webhooks: { add: addWebhook, data: nothing },
  'webhook-attempts': { add: addWebhookAttempt, data: nothing },
  subscribers: { add: addSubscriber, data: nothing },
  suppressions: { add: addSuppression, data: nothing },
  'consent-events': { add: addConsentEvent, data: nothing },
  'audit-events': { add: addAuditEvent, data: nothing },
  'payload-locked-documents': {
    add: async (payload) =>
      payload.create({
        collection: 'payload-locked-documents',
        data: { globalSlug: 'site', user: { relationTo: 'users', value: (await somebody(payload)).id } },
      }),
    data: nothing,
  },
  'payload-preferences': {
    add: async (payload) => {
      const user = { ...(await somebody(payload)), collection: 'users' as const }
      const value = { relationTo: user.collection, value: user.id }
      const data = { key: randomUUID(), value: 'dark', user: value }
      return payload.create({ collection: 'payload-preferences', data, user })
    },
    data: nothing,
  },
}

/** Ids of nothing, for the collections that are closed to everybody. */
const nobodys: Subject = {
  id: randomUUID(),
  trashedId: randomUUID(),
  versionId: randomUUID(),
  email: 'nobody@example.org',
  data: nothing,
}

/** Throws for a collection that the table opens to somebody and that has no maker yet. */
export const makeSubject = async (
  payload: Payload,
  slug: CollectionSlug,
  isClosed: boolean,
): Promise<Subject> => {
  if (isClosed) return nobodys
  const maker = makers[slug]
  if (!maker) throw new Error(`Say in subjects.ts how a document of ${slug} is made.`)
  const { trash, versions } = payload.collections[slug].config
  const { id, email = '' } = await maker.add(payload)
  const trashedId = trash ? await addTrashed(payload, slug, maker) : ''
  const versionId = versions ? await versionOf(payload, slug, id) : ''
  return { id, trashedId, versionId, email, data: maker.data }
}

const addTrashed = async (payload: Payload, slug: CollectionSlug, { add }: Maker): Promise<string> => {
  const { id } = await add(payload)
  await payload.update({ collection: slug, id, data: { deletedAt: new Date().toISOString() } })
  return id
}

const versionOf = async (payload: Payload, slug: CollectionSlug, id: string): Promise<string> => {
  const { docs } = await payload.findVersions({
    collection: slug,
    where: { parent: { equals: id } },
    limit: 1,
  })
  return String(docs[0]?.id)
}
