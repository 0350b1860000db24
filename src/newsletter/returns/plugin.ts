import type { CollectionConfig, Plugin } from 'payload'
import { providerEndpoints } from './endpoints'
import { openText } from './openText'

/** Shows owners what came back of the newsletter, and lets email providers tell of it. */
export const returnsPlugin: Plugin = (config) => ({
  ...config,
  endpoints: [...(config.endpoints ?? []), ...providerEndpoints],
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'returned-mails' ? withText(collection) : collection,
  ),
})

const withText = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: { ...collection.hooks, afterRead: [...(collection.hooks?.afterRead ?? []), openText] },
})
