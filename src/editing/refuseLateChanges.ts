import {
  APIError,
  type CollectionBeforeOperationHook,
  type GlobalBeforeOperationHook,
  getLatestCollectionVersion,
  getLatestGlobalVersion,
  type PayloadRequest,
} from 'payload'
import { isStaff } from '../access/roles'
import { sayTo } from '../lib/sayTo'
import { words } from '../lib/words'
import { baseOf, isLate, type Latest } from './baseOf'
import { withForm } from './noteChange'

/** Refuses (409) an update of a document that says on which state it is based, and comes too late. */
export const refuseLateChanges: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  if (operation !== 'update' || req.payloadAPI === 'local' || !('id' in args) || !('data' in args))
    return args
  // This comes before Payload asks for rights, and the answer tells of drafts and of colleagues.
  if (!isStaff({ req })) return args
  const { id } = args
  const base = baseOf({ data: args.data ?? {}, headers: req.headers })
  if (!base || (typeof id !== 'string' && typeof id !== 'number')) return args
  const query = { collection: collection.slug, where: { id: { equals: id } } }
  const latest = await getLatestCollectionVersion<Latest & { id: string }>({
    id,
    config: collection,
    payload: req.payload,
    query,
    req,
  })
  if (latest && isLate(base, latest)) throw changedMeanwhile(req, latest)
  return args
}

/** The same for globals, which also notes the form as `forgetForm` does for documents. */
export const refuseLateChangesOfGlobal: GlobalBeforeOperationHook = async ({
  args,
  global,
  operation,
  req,
}) => {
  if (operation === 'restoreVersion') req.context.isRestoring = true
  if (operation !== 'update') return args
  const data: Record<string, unknown> = args.data ?? {}
  args.data = withForm(data)
  if (req.payloadAPI === 'local' || !isStaff({ req })) return args
  const base = baseOf({ data, headers: req.headers })
  if (!base) return args
  const { global: latest } = await getLatestGlobalVersion({
    slug: global.slug,
    config: global,
    payload: req.payload,
    req,
    where: {},
  })
  if (isState(latest) && isLate(base, latest)) throw changedMeanwhile(req, latest)
  return args
}

const isState = (latest: object | undefined): latest is Latest =>
  latest !== undefined && 'updatedAt' in latest && typeof latest.updatedAt === 'string'

const changedMeanwhile = (req: PayloadRequest, { updatedAt, changedBy }: Latest) => {
  // Payload's notes take what follows a colon for a list of fields.
  const time = `${updatedAt.slice(11, 13)}.${updatedAt.slice(14, 16)} UTC`
  const day = updatedAt.slice(0, 10)
  const message = words(
    `${changedBy ?? 'Somebody else'} changed this on ${day} at ${time}, after you read it. Nothing of yours was saved. Read it again, then change it.`,
    `${changedBy ?? 'Otra persona'} cambió esto el ${day} a las ${time}, después de que usted lo leyera. No se ha guardado nada suyo. Léalo de nuevo y cámbielo después.`,
  )
  const data = { conflict: { changedAt: updatedAt, changedBy: changedBy ?? null } }
  return new APIError(sayTo(req, message), 409, data, true)
}
