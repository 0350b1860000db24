import type { CollectionSlug, GlobalSlug } from 'payload'

/** What a change is about: a document of a collection, or a global. */
export type Subject =
  | { collection: CollectionSlug; global: null; id: string }
  | { collection: null; global: GlobalSlug; id: null }

/** A subject as one text: `services/<id>` or `globals/<slug>`, like its address below `/api`. */
export const keyOf = ({ collection, global, id }: Subject): string =>
  collection ? `${collection}/${id}` : `globals/${global}`

export const subjectOf = (key: string): Subject => {
  const [first = '', second = ''] = key.split('/')
  return first === 'globals'
    ? { collection: null, global: second as GlobalSlug, id: null }
    : { collection: first as CollectionSlug, global: null, id: second }
}

/** A subject without whatever else is known of it. */
export const plainSubject = (subject: Subject): Subject => {
  const { collection, global, id } = subject
  return { collection, global, id } as Subject
}
