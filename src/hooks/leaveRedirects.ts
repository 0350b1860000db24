import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionSlug,
  PayloadRequest,
  RequestContext,
} from 'payload'
import { type AddressedCollection, documentPath } from '../lib/documentPath'

const rememberAddress: CollectionBeforeChangeHook = async ({
  collection,
  context,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update') return
  formerly(context).set(originalDoc.id, await publicSlug(req, collection.slug, originalDoc.id))
}

const redirectFormerAddress: CollectionAfterChangeHook = async ({ collection, context, doc, req }) => {
  const former = formerly(context).get(doc.id)
  const slug = await publicSlug(req, collection.slug, doc.id)
  if (!slug || slug === former) return
  const pathOf = (name: string) =>
    documentPath({ collection: collection.slug as AddressedCollection, slug: name })
  const to = pathOf(slug)
  const from = former ? pathOf(former) : undefined
  // Whoever may publish the document may have its old address lead to it, so no right is asked for here.
  await req.payload.delete({
    collection: 'redirects',
    where: { from: { in: from ? [from, to] : [to] } },
    req,
  })
  if (from) await req.payload.create({ collection: 'redirects', data: { from, to }, req })
}

/**
 * The hooks of a collection whose documents have an address: when the address of what is public changes, the old one
 * leads to the new one, in the same transaction; and an address that is used again leads nowhere else any more.
 */
export const leaveRedirects = { beforeChange: [rememberAddress], afterChange: [redirectFormerAddress] }

type Slugs = Map<unknown, string | undefined>

const formerly = (context: RequestContext): Slugs => {
  context.formerSlugs ??= new Map()
  return context.formerSlugs as Slugs
}

/** The slug under which a document is public now. What was read or saved as a draft says nothing of that. */
const publicSlug = async (req: PayloadRequest, collection: CollectionSlug, id: string) => {
  const document = await req.payload.db.findOne<{ id: string; slug?: string }>({
    collection,
    select: { slug: true },
    where: {
      and: [{ id: { equals: id } }, { _status: { equals: 'published' } }, { deletedAt: { exists: false } }],
    },
    req,
  })
  return document?.slug
}
