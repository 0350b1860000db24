import type { CollectionConfig, Plugin } from 'payload'
import { confirm, sendLink, unsubscribe } from './endpoints/links'
import { change, erase, leave, read, sendData } from './endpoints/preferences'
import { subscribe } from './endpoints/subscribe'
import { exportSubscribers } from './staff/exportSubscribers'
import { followUp, keepPromises, recordDeletion } from './staff/guardSubscribers'
import { sortOneWay } from './staff/sortOneWay'
import { tellSuppression } from './staff/tellSuppression'

/** Signing up, confirming, preferences and leaving; and what holds when staff change the list by hand. */
export const subscribingPlugin: Plugin = (config) => ({
  ...config,
  endpoints: [
    ...(config.endpoints ?? []),
    ...[subscribe, confirm, unsubscribe, sendLink],
    ...[read, change, leave, sendData, erase],
  ],
  collections: (config.collections ?? []).map((collection) =>
    collection.slug === 'subscribers' ? withPromises(collection) : collection,
  ),
})

const withPromises = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), exportSubscribers],
  hooks: {
    ...collection.hooks,
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), sortOneWay],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), keepPromises],
    afterRead: [...(collection.hooks?.afterRead ?? []), tellSuppression],
    afterChange: [...(collection.hooks?.afterChange ?? []), followUp],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), recordDeletion],
  },
})
