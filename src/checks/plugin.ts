import type { CollectionConfig, GlobalConfig, Plugin, UIField } from 'payload'

/** Shows the checks beside the form of whatever staff publish, and what uses a document before it goes. */
export const checksPlugin: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) =>
    hasDrafts(collection) ? withNotice({ ...collection, fields: [...collection.fields, panel] }) : collection,
  ),
  globals: (config.globals ?? []).map((global) =>
    hasDrafts(global) ? { ...global, fields: [...global.fields, panel] } : global,
  ),
})

const withNotice = (collection: CollectionConfig): CollectionConfig => {
  const { components } = collection.admin ?? {}
  const notice = '/src/admin/checks/ManyUsedByNotice#ManyUsedByNotice'
  const beforeListTable = [...(components?.beforeListTable ?? []), notice]
  return {
    ...collection,
    admin: { ...collection.admin, components: { ...components, beforeListTable } },
  }
}

const hasDrafts = ({ versions }: Pick<CollectionConfig | GlobalConfig, 'versions'>) =>
  typeof versions === 'object' && Boolean(versions.drafts)

const panel: UIField = {
  name: 'checks',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/checks/ChecksPanel#ChecksPanel' },
  },
}
