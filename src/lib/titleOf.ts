import type { CollectionSlug, GlobalSlug, Payload } from 'payload'

type Subject =
  | { collection: CollectionSlug; global: null; id: string }
  | { collection: null; global: GlobalSlug; id: null }

type Named = {
  subject: Subject
  /** The document, in one language or in all. */
  content: object
  language: string
}

/** What staff know a document or settings by, in a language: its title, and its id where it has none. */
export const titleOf = (
  { collections, globals }: Pick<Payload, 'collections' | 'globals'>,
  { subject: { collection, global, id }, content, language }: Named,
): string => {
  if (collection === null) {
    const label = globals.config.find(({ slug }) => slug === global)?.label
    return (typeof label === 'object' && label[language]) || global
  }
  const field = collections[collection].config.admin.useAsTitle
  const title: unknown = Object.entries(content).find(([name]) => name === field)?.[1]
  if (typeof title !== 'object' || title === null) return String(title || id)
  const localized: Record<string, unknown> = { ...title }
  return String(localized[language] || localized.en || id)
}
