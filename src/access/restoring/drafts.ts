import { type CollectionSlug, Forbidden, type GlobalSlug, type PayloadRequest } from 'payload'

/** Whether a version of a document is a draft. */
export const isDraft = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> => {
  const { docs } = await req.payload.db.findVersions<State>({ ...askedFor(id, req), collection })
  return docs[0]?.version._status === 'draft'
}

/**
 * Restores a draft of a global as its latest draft, where Payload would write over what is published in any case.
 * Answers the restored draft, or undefined for a version that is none. Throws Forbidden for who may not change it.
 */
export const restoreDraft = async (
  req: PayloadRequest,
  global: GlobalSlug,
  id: string,
): Promise<object | undefined> => {
  const { db, globals } = req.payload
  const { docs } = await db.findGlobalVersions<State>({ ...askedFor(id, req), global })
  const draft = docs[0]?.version
  if (draft?._status !== 'draft') return undefined
  const config = globals.config.find(({ slug }) => slug === global)
  if ((await config?.access.update({ req })) !== true) throw new Forbidden(req.t)
  const now = new Date().toISOString()
  const versionData = { ...draft, updatedAt: now, changedIn: null }
  const times = { createdAt: now, updatedAt: now }
  await db.createGlobalVersion({ autosave: false, globalSlug: global, req, versionData, ...times })
  return req.payload.findGlobal({ slug: global, draft: true, depth: 0, overrideAccess: false, req })
}

type State = { _status?: string; createdAt: string; updatedAt: string }

const askedFor = (id: string, req: PayloadRequest) => ({
  where: { id: { equals: id } },
  limit: 1,
  locale: 'all',
  pagination: false,
  req,
})
