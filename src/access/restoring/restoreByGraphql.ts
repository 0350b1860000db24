import type { CollectionSlug, GlobalSlug } from 'payload'
import type { Resolve } from '../resolve'
import { isDraft, restoreDraft } from './drafts'

/** Restores drafts as drafts by GraphQL as well, whether or not a mutation says `draft: true`. */
export const restoringDrafts =
  (collection: CollectionSlug) =>
  (resolve: Resolve): Resolve =>
  async (root, args, context, info) => {
    const draft = args.draft || (await isDraft(context.req, collection, args.id))
    return resolve(root, { ...args, draft }, context, info)
  }

/** The same for globals. */
export const restoringGlobalDrafts =
  (global: GlobalSlug) =>
  (resolve: Resolve): Resolve =>
  async (root, args, context, info) =>
    (await restoreDraft(context.req, global, args.id)) ?? resolve(root, args, context, info)
