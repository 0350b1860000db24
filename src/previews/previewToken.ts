import { z } from 'zod'
import { sign, signedText } from '../lib/signature'

/** What a preview link shows: one document, or something that there is one of, in one language, until a time. */
export type PreviewGrant = {
  collection: string | null
  global: string | null
  id: string | null
  locale: 'en' | 'es'
  /** Milliseconds since 1970. */
  until: number
}

const purpose = 'preview links'
const content = z.tuple([
  z.string().nullable(),
  z.string().nullable(),
  z.string().nullable(),
  z.enum(['en', 'es']),
  z.number(),
])

/** The token of a preview link: readable, but made only by who knows the secret of the installation. */
export const previewToken = (
  { collection, global, id, locale, until }: PreviewGrant,
  secret: string,
): string => sign(JSON.stringify([collection, global, id, locale, until]), { secret, purpose })

/** What a token grants, expired or not; undefined if it was not made here. */
export const grantOf = (token: string, secret: string): PreviewGrant | undefined => {
  const text = signedText(token, { secret, purpose })
  if (text === undefined) return undefined
  const [collection, global, id, locale, until] = content.parse(JSON.parse(text))
  return { collection, global, id, locale, until }
}

const dayMs = 24 * 60 * 60 * 1000

/** The end of a day (UTC) some days from now, so that a document has the same link all day. */
export const endOfDay = (now: number, days: number): number => (Math.floor(now / dayMs) + days + 1) * dayMs
