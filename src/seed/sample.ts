import type { DataFromGlobalSlug, GlobalSlug, RequiredDataFromCollectionSlug } from 'payload'

/** The collections that the sample practice fills. */
export const sampleCollections = [
  'media',
  'contraindications',
  'practitioners',
  'services',
  'faqs',
  'forms',
  'pages',
  'newsletters',
] as const

export type SampleCollection = (typeof sampleCollections)[number]

/** Gives content its language, and the ids of what was written before. */
export type Writing = {
  say: (en: string, es: string) => string
  idOf: (collection: SampleCollection, name: string) => string
}

/** A document, named apart from the others of its collection. A picture has its SVG beside its content. */
export type SampleDocument<Slug extends SampleCollection, Data = RequiredDataFromCollectionSlug<Slug>> = {
  collection: Slug
  name: string
  svg?: string
  content: (writing: Writing) => Data
}

/** A global. */
export type SampleGlobal<Slug extends GlobalSlug, Data = Partial<DataFromGlobalSlug<Slug>>> = {
  global: Slug
  content: (writing: Writing) => Data
}

/** Any document. Not a union of the kinds, because Payload’s calls could not be typed for one. */
export type AnyDocument = SampleDocument<SampleCollection>
export type AnyGlobal = SampleGlobal<GlobalSlug>
export type Sample = AnyDocument | AnyGlobal

/** What a sample is remembered by in the progress of the run. */
export const keyOf = (sample: Sample): string =>
  'global' in sample ? `globals/${sample.global}` : `${sample.collection}/${sample.name}`
