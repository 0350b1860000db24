import type { CollectionConfig, Plugin, UIField } from 'payload'

/** Shows the checks, and what uses a document, beside the form of whatever staff publish. */
export const checksPlugin: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    hasDrafts(collection) ? { ...collection, fields: [...collection.fields, panel] } : collection,
  ),
})

const hasDrafts = ({ versions }: CollectionConfig) => typeof versions === 'object' && Boolean(versions.drafts)

const panel: UIField = {
  name: 'checks',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/checks/ChecksPanel#ChecksPanel' },
  },
}
