import {
  afterReadTraverseFields,
  type Field,
  getDataLoader,
  getLatestCollectionVersion,
  getLatestGlobalVersion,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type SanitizedGlobalConfig,
} from 'payload'
import { otherLocale } from '../lib/otherLocale'
import type { PreviewGrant } from './previewToken'

/** A document of any collection or global. */
export type Draft = Record<string, unknown> & { id?: string; updatedAt?: string; deletedAt?: string | null }

/**
 * The latest state of a document, such as the one that a preview link is for, as anybody would get it if it were published. What
 * it relates to is as published. Undefined if it is gone or in the trash.
 */
export const draftOf = async (
  { collection, global, id, locale }: Pick<PreviewGrant, 'collection' | 'global' | 'id' | 'locale'>,
  { req, depth }: { req: PayloadRequest; depth: number },
): Promise<Draft | undefined> => {
  const { payload } = req
  // Whoever holds the link is nobody in particular, even if they are logged in as well.
  const anyone: PayloadRequest = Object.assign(Object.create(req), {
    user: null,
    locale,
    fallbackLocale: otherLocale(locale),
  })
  // What is related is loaded by the request of the loader, with the rights of its user.
  anyone.payloadDataLoader = getDataLoader(anyone)
  if (global) {
    const config = payload.globals.config.find(({ slug }) => slug === global)
    if (!config) return undefined
    const latest = await getLatestGlobalVersion({ slug: global, config, payload, req: anyone, where: {} })
    return shown({ ...latest.global, globalType: global }, { config, req: anyone, depth })
  }
  const config = payload.config.collections.find(({ slug }) => slug === collection)
  if (!config || !id) return undefined
  const query = { collection: config.slug, where: { id: { equals: id } } }
  const latest = await getLatestCollectionVersion<Draft & { id: string }>({
    id,
    config,
    payload,
    query,
    req: anyone,
  })
  return latest && !latest.deletedAt ? shown(latest, { config, req: anyone, depth }) : undefined
}

type Asked = { config: SanitizedCollectionConfig | SanitizedGlobalConfig; req: PayloadRequest; depth: number }

// What Payload does with a document that was read, with the rights of anybody and without drafts of others.
const shown = async (stored: Draft, { config, req, depth }: Asked): Promise<Draft> => {
  const document = structuredClone(stored)
  const fieldPromises: Promise<void>[] = []
  const populationPromises: Promise<void>[] = []
  const fields: Field[] = config.fields
  afterReadTraverseFields({
    collection: 'auth' in config ? config : null,
    global: 'auth' in config ? null : config,
    context: req.context,
    currentDepth: 1,
    depth,
    doc: document,
    draft: false,
    fallbackLocale: req.fallbackLocale ?? false,
    fieldDepth: 0,
    fieldPromises,
    fields,
    findMany: false,
    flattenLocales: true,
    locale: req.locale ?? 'en',
    overrideAccess: false,
    parentIndexPath: '',
    parentIsLocalized: false,
    parentPath: '',
    parentSchemaPath: '',
    populationPromises,
    req,
    showHiddenFields: false,
    siblingDoc: document,
  })
  while (fieldPromises.length > 0 || populationPromises.length > 0) {
    await Promise.all(fieldPromises.splice(0))
    await Promise.all(populationPromises.splice(0))
  }
  return document
}
