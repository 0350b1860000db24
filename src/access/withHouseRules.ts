import type { CollectionSlug, GlobalSlug, SanitizedConfig } from 'payload'
import { accessTo } from './accessTo'
import { beforeEveryOperation } from './beforeEveryOperation'
import { changeWithoutFallback, fallBack } from './fallBack'
import { keepRowIdsApart } from './keepRowIdsApart'
import { restoreDraftsAsDrafts, restoreGlobalDraftsAsDrafts } from './restoring/restoreDraftsAsDrafts'
import { saveGlobalInTurn, saveInTurn } from './saveInTurn'

/**
 * Puts on every collection what holds for all of them, those of Payload and its plugins included: the caps on lists,
 * ids of rows, saves in turn, fallbacks, and the rows of the access table, since Payload opens its own collections to
 * anybody who is logged in; GraphQL does without those.
 */
export const withHouseRules = async (config: Promise<SanitizedConfig>): Promise<SanitizedConfig> => {
  const sanitized = await config
  for (const collection of sanitized.collections) {
    collection.hooks.beforeOperation = [...beforeEveryOperation, ...(collection.hooks.beforeOperation ?? [])]
    collection.hooks.beforeChange = [
      ...(collection.hooks.beforeChange ?? []),
      keepRowIdsApart(collection.fields),
    ]
    if (collection.versions && collection.endpoints)
      collection.endpoints = collection.endpoints
        .map(restoreDraftsAsDrafts(collection.slug as CollectionSlug))
        .map(saveInTurn(collection.slug))
    if (collection.endpoints) collection.endpoints = collection.endpoints.map(fallBack)
    if (collection.slug.startsWith('payload-')) {
      collection.access = { ...collection.access, ...accessTo(collection.slug as CollectionSlug) }
      collection.graphQL = false
    }
  }
  for (const global of sanitized.globals) {
    const { endpoints, fields, hooks, slug } = global
    hooks.beforeOperation = [changeWithoutFallback, ...(hooks.beforeOperation ?? [])]
    hooks.beforeChange = [...(hooks.beforeChange ?? []), keepRowIdsApart(fields)]
    if (endpoints)
      global.endpoints = endpoints
        .map(restoreGlobalDraftsAsDrafts(slug as GlobalSlug))
        .map(saveGlobalInTurn(slug))
        .map(fallBack)
  }
  return sanitized
}
