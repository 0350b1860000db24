import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { publicCollections, publicGlobals } from '../access/isPublic'
import type { Subject } from './subject'

/** Something that anyone may read; `changedAt` differs between any two states of it. */
type PublicSubject = Subject & { slug: string | null; changedAt: string }

/** Everything that anyone may read at this moment, as the access table grants it. */
export const publicNow = async (payload: Payload): Promise<PublicSubject[]> => {
  const lists = await Promise.all([
    ...publicCollections.map((slug) => publicDocuments(payload, slug)),
    ...publicGlobals.map((slug) => publicGlobal(payload, slug)),
  ])
  return lists.flat()
}

const publicDocuments = async (payload: Payload, collection: CollectionSlug): Promise<PublicSubject[]> => {
  const { docs } = await payload.find({
    collection,
    overrideAccess: false,
    pagination: false,
    depth: 0,
    select: { slug: true, updatedAt: true },
  })
  return docs.map(({ id, ...document }) => {
    const { slug = null, updatedAt = '' }: { slug?: string | null; updatedAt?: string } = document
    return { collection, global: null, id: String(id), slug, changedAt: updatedAt }
  })
}

const publicGlobal = async (payload: Payload, slug: GlobalSlug): Promise<PublicSubject[]> => {
  const { updatedAt } = await payload.findGlobal({
    slug,
    overrideAccess: false,
    depth: 0,
    select: { updatedAt: true },
  })
  return updatedAt ? [{ collection: null, global: slug, id: null, slug: null, changedAt: updatedAt }] : []
}
