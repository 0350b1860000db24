import type { Endpoint, GlobalBeforeOperationHook } from 'payload'
import { otherLocale } from '../lib/otherLocale'

/**
 * Has reads that name no language fall back to Spanish, like those that ask for English. Payload has them fall back to the
 * default language, which is the one that they get.
 */
export const fallBackFromDefault = (endpoint: Endpoint): Endpoint =>
  endpoint.method === 'get'
    ? {
        ...endpoint,
        handler: (req) => {
          if (req.locale === 'en' && req.fallbackLocale === 'en') req.fallbackLocale = otherLocale('en')
          return endpoint.handler(req)
        },
      }
    : endpoint

/**
 * Has a change of a global begin with what is written in its own language. Payload keeps what a change leaves out as it
 * reads it, and so would write Spanish down as English, and not miss English that is required.
 */
export const changeWithoutFallback: GlobalBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update') req.fallbackLocale = false
  return args
}
