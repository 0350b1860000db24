import type { Endpoint, SanitizedConfig } from 'payload'
import { publicCollections, publicGlobals } from '../access/isPublic'
import { declarationOf } from '../lib/declaredEndpoint'
import type { DeliveryRules } from '../lib/deliverySource'

/** What of this platform's API may be stored: whatever anyone may read, and the endpoints that declare it. */
export const rulesOf = ({ collections, endpoints }: SanitizedConfig): DeliveryRules => ({
  collections: publicCollections,
  globals: publicGlobals,
  endpoints: [
    ...storedUnder('/api', endpoints),
    ...collections.flatMap(({ slug, endpoints: own }) => storedUnder(`/api/${slug}`, own || [])),
  ],
})

const storedUnder = (prefix: string, endpoints: Endpoint[]) =>
  endpoints.flatMap((endpoint) => {
    const declaration = declarationOf(endpoint)
    if (endpoint.method !== 'get' || declaration?.stored !== 'published') return []
    return [{ path: prefix + endpoint.path, query: (declaration.query ?? []).map(({ name }) => name) }]
  })
