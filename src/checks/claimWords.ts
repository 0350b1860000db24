import type { Payload } from 'payload'
import type { Language } from './reading'

/**
 * The words that the owner does not want to promise, in a language: one a line in the settings. For staff, who may read
 * these: the endpoint asks who it is.
 */
export const claimWords = async (payload: Payload, language: Language): Promise<string[]> => {
  const { claimWords: lines } = await payload.findGlobal({
    slug: 'content-checks',
    locale: language,
    fallbackLocale: false,
    depth: 0,
  })
  return (lines ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
