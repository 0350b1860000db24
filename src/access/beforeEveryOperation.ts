import { APIError, type CollectionBeforeOperationHook, NotFound } from 'payload'

/** The most documents that one answer lists (the contract of the public API). */
export const mostDocuments = 100

const cap = (limit: unknown): number => {
  const wanted = Number(limit)
  return Number.isInteger(wanted) && wanted > 0 ? Math.min(wanted, mostDocuments) : mostDocuments
}

type Listing = {
  limit?: number
  pagination?: boolean
  joins?: Record<string, false | { limit?: number }> | false
}

/** Holds lists asked over the network to 100 documents a page, joined lists included; `limit=0` is no way round. */
const capLists: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (req.payloadAPI === 'local' || !['read', 'readDistinct', 'findVersions'].includes(operation)) return args
  const listing = args as Listing
  if (listing.limit !== undefined || listing.pagination === false) listing.limit = cap(listing.limit)
  for (const join of Object.values(listing.joins || {}))
    if (join && join.limit !== undefined) join.limit = cap(join.limit)
  return args
}

/** Refuses (400) data that is not an object: a text or a list as the body of a request would be answered 500. */
const requireObject: CollectionBeforeOperationHook = ({ args }) => {
  if (!('data' in args) || args.data === undefined) return args
  const data: unknown = args.data
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return args
  throw new APIError('The body must be a JSON object.', 400, undefined, true)
}

/** Answers 404 to a version of something that has none. */
const requireVersions: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation === 'restoreVersion' && !collection.versions) throw new NotFound()
  return args
}

/** What holds for every operation on every collection, in this order. */
export const beforeEveryOperation = [requireVersions, requireObject, capLists]
