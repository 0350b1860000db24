import type { CollectionConfig, Plugin } from 'payload'
import type { PersonalData } from '../lib/personalData'
import { exportMessages } from './endpoints/exportMessages'
import { sendMessage } from './endpoints/sendMessage'
import { openMessages } from './messages/openMessages'
import { refuseQuick } from './messages/refuseQuick'
import { sealMessage } from './messages/sealMessage'
import { personalDataEndpoints } from './person/endpoints'

/**
 * Seals messages, opens them for those who may read, and adds what owners need about one person. Goes after the forms.
 * `others`: what other capabilities keep about people.
 */
export const privacyPlugin =
  (others: PersonalData[] = []): Plugin =>
  (config) => ({
    ...config,
    endpoints: [...(config.endpoints ?? []), ...personalDataEndpoints(others)],
    collections: recordLast(config.collections ?? []).map((collection) =>
      collection.slug === 'form-submissions' ? privately(collection) : collection,
    ),
  })

/** The panel lists in this order; messages are wanted more often than the record of who read them. */
const recordLast = (collections: CollectionConfig[]): CollectionConfig[] => {
  const isRecord = ({ slug }: CollectionConfig) => slug === 'audit-events'
  return [...collections.filter((collection) => !isRecord(collection)), ...collections.filter(isRecord)]
}

const privately = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  endpoints: [...(collection.endpoints || []), sendMessage, exportMessages],
  hooks: {
    ...collection.hooks,
    beforeChange: [...(collection.hooks?.beforeChange ?? []), refuseQuick, sealMessage],
    afterOperation: [...(collection.hooks?.afterOperation ?? []), openMessages],
  },
})
