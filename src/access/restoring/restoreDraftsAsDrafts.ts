import type { CollectionSlug, Endpoint, GlobalSlug, PayloadRequest } from 'payload'
import { isDraft, restoreDraft } from './drafts'

/** Restores a draft of a document as a draft: Payload would take what is published off the website with it. */
export const restoreDraftsAsDrafts = (collection: CollectionSlug) =>
  atRestoring(async (req, restore) => {
    if (await isDraft(req, collection, versionIn(req))) req.query.draft = 'true'
    return restore(req)
  })

/** The same for globals. */
export const restoreGlobalDraftsAsDrafts = (global: GlobalSlug) =>
  atRestoring(async (req, restore) => {
    const doc = await restoreDraft(req, global, versionIn(req))
    return doc ? Response.json({ doc, message: req.t('version:restoredSuccessfully') }) : restore(req)
  })

type Restore = (req: PayloadRequest) => Response | Promise<Response>

const atRestoring =
  (restored: (req: PayloadRequest, restore: Restore) => Promise<Response>) =>
  (endpoint: Endpoint): Endpoint =>
    endpoint.method === 'post' && endpoint.path === '/versions/:id'
      ? { ...endpoint, handler: (req) => restored(req, endpoint.handler) }
      : endpoint

const versionIn = (req: PayloadRequest) => String(req.routeParams?.id)
