import type { CollectionConfig, Endpoint, Plugin } from 'payload'
import { growthEndpoint } from './growthEndpoint'
import { resultsEndpoint } from './resultsEndpoint'

/** Tells staff how the list grows and what came of the last issues: by API, and as a plot above each list. */
export const resultsPlugin: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => {
    const told = toldOf[collection.slug]
    return told ? withNumbers(collection, told) : collection
  }),
})

type Told = { endpoint: Endpoint; plot: string }

const plots = '/src/admin/newsletter/plots'

const toldOf: Record<string, Told> = {
  newsletters: { endpoint: resultsEndpoint, plot: `${plots}/LastIssues#LastIssues` },
  subscribers: { endpoint: growthEndpoint, plot: `${plots}/ListGrowth#ListGrowth` },
}

const withNumbers = (collection: CollectionConfig, { endpoint, plot }: Told): CollectionConfig => {
  const components = collection.admin?.components
  const beforeListTable = [...(components?.beforeListTable ?? []), plot]
  return {
    ...collection,
    admin: { ...collection.admin, components: { ...components, beforeListTable } },
    endpoints: [...(collection.endpoints || []), endpoint],
  }
}
