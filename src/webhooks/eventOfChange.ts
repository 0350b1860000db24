import type { WebhookEvent } from '../lib/webhookEvent'
import { type ContentChange, contentDeleted, contentPublished, contentUnpublished } from './contentEvents'

/** What a document is to the public: `shown`, kept from it as a draft, or deleted (the trash included). */
export type Standing = 'shown' | 'draft' | 'deleted'

/** The event that tells the public side of a change, or null if the public sees nothing of it. */
export const eventOfChange = (before: Standing, after: Standing): WebhookEvent<ContentChange> | null => {
  if (after === 'shown') return contentPublished
  if (before !== 'shown') return null
  return after === 'draft' ? contentUnpublished : contentDeleted
}
