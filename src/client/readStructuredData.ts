import type { Locale } from './content'
import type { Transport } from './transport'

/** A graph of JSON-LD in the vocabulary of schema.org. */
export type StructuredData = {
  '@context': 'https://schema.org'
  '@graph': { '@type': string | string[]; '@id'?: string; [property: string]: unknown }[]
}

/**
 * What a page of the website says, for `<script type="application/ld+json">`; write each `<` of it as `\u003c` there.
 * The path is the English one, as of redirects. Throws NotFoundError where no public page has it.
 */
export type ReadStructuredData = (
  path: string,
  query?: { locale?: Locale; signal?: AbortSignal },
) => Promise<StructuredData>

export const structuredDataBy =
  ({ read }: Transport): ReadStructuredData =>
  (path, query) => {
    const asked = { ...query, path }
    return read('/structured-data', asked)
  }
