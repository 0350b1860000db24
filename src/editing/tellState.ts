import type { CollectionAfterOperationHook, GlobalAfterReadHook, PayloadRequest } from 'payload'
import { isStaff } from '../access/roles'
import { tagOf } from './baseOf'

/** Gives staff the entity tag of the state that they read or made, for the `If-Match` of their next change. */
export const tellState: CollectionAfterOperationHook = ({ operation, req, result }) => {
  if (['findByID', 'updateByID'].includes(operation)) tell(req, result)
  return result
}

/** The same for globals. */
export const tellStateOfGlobal: GlobalAfterReadHook = ({ doc, req }) => {
  tell(req, doc)
  return doc
}

const tell = (req: PayloadRequest, document: unknown) => {
  if (req.payloadAPI !== 'REST' || !isStaff({ req }) || !isState(document)) return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('ETag', tagOf(document.updatedAt))
}

const isState = (document: unknown): document is { updatedAt: string } =>
  typeof document === 'object' &&
  document !== null &&
  'updatedAt' in document &&
  typeof document.updatedAt === 'string'
