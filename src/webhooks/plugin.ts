import type { CollectionConfig, Field, Plugin } from 'payload'
import type { WebhookEvent } from '../lib/webhookEvent'
import { contentDeleted, contentPublished, contentUnpublished } from './contentEvents'
import { makeSecret } from './endpoints/makeSecret'
import { replayAttempt } from './endpoints/replayAttempt'
import { testWebhook } from './endpoints/testWebhook'
import { watchContent } from './watchContent'

/**
 * Tells the collections `webhooks` and `webhook-attempts` what they need of this folder, and watches what is published.
 * `declared`: the events of other capabilities.
 */
export const webhooksPlugin =
  (declared: WebhookEvent[] = []): Plugin =>
  (config) => {
    const events = [contentPublished, contentUnpublished, contentDeleted, ...declared]
    const { onInit } = config
    return {
      ...config,
      collections: (config.collections ?? []).map((collection) => {
        if (collection.slug === 'webhook-attempts') return withEndpoints(collection, [replayAttempt])
        if (collection.slug !== 'webhooks') return collection
        const offering = {
          ...collection,
          fields: collection.fields.map((field) => withOptions(field, events)),
        }
        return withEndpoints(offering, [makeSecret, testWebhook])
      }),
      onInit: async (payload) => {
        await onInit?.(payload)
        watchContent(payload)
      },
    }
  }

const withEndpoints = (collection: CollectionConfig, endpoints: CollectionConfig['endpoints']) => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), ...(endpoints || [])],
})

const withOptions = (field: Field, events: WebhookEvent[]): Field =>
  field.type === 'select' && field.name === 'events'
    ? { ...field, options: events.map(({ type, label }) => ({ value: type, label })) }
    : field
