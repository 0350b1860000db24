import type { CollectionConfig, Plugin } from 'payload'
import { begin } from './begin'
import { beginWithStructure, completeStructure } from './beginWithStructure'

/** Lets each issue begin with the structure of the one before it. */
export const templatePlugin: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'newsletters' ? withTemplate(collection) : collection,
  ),
})

const withTemplate = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), begin],
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), beginWithStructure],
    afterChange: [...(collection.hooks?.afterChange ?? []), completeStructure],
  },
})
