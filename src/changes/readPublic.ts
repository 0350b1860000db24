import type { Payload } from 'payload'
import type { Subject } from './subject'

/** A subject as anyone may read it, in all languages, its relations as ids; null if it is not public. */
export const readPublic = async (
  payload: Payload,
  { collection, global, id }: Subject,
): Promise<object | null> => {
  const options = { depth: 0, locale: 'all', overrideAccess: false } as const
  return collection
    ? payload.findByID({ collection, id, disableErrors: true, ...options })
    : payload.findGlobal({ slug: global, ...options })
}
