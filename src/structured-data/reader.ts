import type {
  CollectionSlug,
  DataFromCollectionSlug,
  DataFromGlobalSlug,
  GlobalSlug,
  Payload,
  Where,
} from 'payload'

export type Locale = 'en' | 'es'

/** Reads what is published, in one language. */
export type Reader = {
  locale: Locale
  all: <Slug extends CollectionSlug>(slug: Slug, where?: Where) => Promise<DataFromCollectionSlug<Slug>[]>
  global: <Slug extends GlobalSlug>(slug: Slug) => Promise<Partial<DataFromGlobalSlug<Slug>>>
}

/** Reads as anyone, whoever asks, because the answer is stored for everyone. */
export const readerOf = (payload: Payload, locale: Locale): Reader => ({
  locale,
  all: async (collection, where = {}) => {
    const { docs } = await payload.find({
      collection,
      where,
      locale,
      depth: 2,
      pagination: false,
      overrideAccess: false,
    })
    return docs
  },
  global: (slug) => payload.findGlobal({ slug, locale, depth: 1, overrideAccess: false }),
})
