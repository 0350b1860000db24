import { type CollectionSlug, type Endpoint, Forbidden, type GlobalSlug, type PayloadRequest } from 'payload'

/** Restores a draft of a document as a draft: Payload would take what is published off the website with it. */
export const restoreDraftsAsDrafts = (collection: CollectionSlug) =>
  atRestoring(async (req, restore) => {
    const { docs } = await req.payload.db.findVersions<State>({ ...askedFor(req), collection })
    if (docs[0]?.version._status === 'draft') req.query.draft = 'true'
    return restore(req)
  })

/** The same for globals, where Payload writes over what is published in any case. */
export const restoreGlobalDraftsAsDrafts = (global: GlobalSlug) =>
  atRestoring(async (req, restore) => {
    const { db, globals } = req.payload
    const { docs } = await db.findGlobalVersions<State>({ ...askedFor(req), global })
    const draft = docs[0]?.version
    if (draft?._status !== 'draft') return restore(req)
    const config = globals.config.find(({ slug }) => slug === global)
    if ((await config?.access.update({ req })) !== true) throw new Forbidden(req.t)
    const now = new Date().toISOString()
    const versionData = { ...draft, updatedAt: now, changedIn: null }
    const times = { createdAt: now, updatedAt: now }
    await db.createGlobalVersion({ autosave: false, globalSlug: global, req, versionData, ...times })
    const doc = await req.payload.findGlobal({
      slug: global,
      draft: true,
      depth: 0,
      overrideAccess: false,
      req,
    })
    return Response.json({ doc, message: req.t('version:restoredSuccessfully') })
  })

type State = { _status?: string; createdAt: string; updatedAt: string }
type Restore = (req: PayloadRequest) => Response | Promise<Response>

const atRestoring =
  (restored: (req: PayloadRequest, restore: Restore) => Promise<Response>) =>
  (endpoint: Endpoint): Endpoint =>
    endpoint.method === 'post' && endpoint.path === '/versions/:id'
      ? { ...endpoint, handler: (req) => restored(req, endpoint.handler) }
      : endpoint

const askedFor = (req: PayloadRequest) => ({
  where: { id: { equals: String(req.routeParams?.id) } },
  limit: 1,
  locale: 'all',
  pagination: false,
  req,
})
