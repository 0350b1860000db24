import type { Endpoint, GlobalBeforeOperationHook, PayloadRequest } from 'payload'
import { otherLocale } from '../lib/otherLocale'

/**
 * Has reads that name no language fall back to Spanish, like those that ask for English: Payload has them fall back to the
 * default language, which is the one that they get. Whatever changes something answers in one language alone, since the
 * panel takes an answer into its form and saves it again. A fallback that the address names holds.
 */
export const fallBack = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (!namesFallback(req)) {
      if (endpoint.method !== 'get') req.fallbackLocale = false
      else if (req.locale === 'en') req.fallbackLocale = otherLocale('en')
    }
    return endpoint.handler(req)
  },
})

// As Payload reads it: an empty one names none.
const namesFallback = ({ query, searchParams }: PayloadRequest) =>
  Boolean(query.fallbackLocale || searchParams.get('fallback-locale'))

/**
 * Has a change of a global begin with what is written in its own language. Payload keeps what a change leaves out as it
 * reads it, and so would write Spanish down as English, and not miss English that is required.
 */
export const changeWithoutFallback: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') req.fallbackLocale = false
  return args
}
