import type { CollectionSlug, GlobalSlug, Payload, PayloadRequest, Where } from 'payload'
import { publicCollections, publicGlobals } from '../access/isPublic'
import { type WriteArguments, type WriteMethod, wrapWrites } from '../database/writes'
import { inTransaction } from '../lib/inTransaction'
import type { ContentChange } from './contentEvents'
import { eventOfChange, type Standing } from './eventOfChange'
import { queueEvent } from './queueEvent'

type Req = Partial<PayloadRequest>
type Seen = { standing: Standing; change: ContentChange }
type Arguments = WriteArguments & { id?: number | string; where?: Where }

/**
 * Queues an event for every change that the public sees, in the transaction of the change. Drafts are not written to
 * the documents themselves, so from here a bulk edit, a scheduled job and a restored version are all the same.
 */
export const watchContent = (payload: Payload): void =>
  wrapWrites(payload.db, async (args: Arguments, write, method) => {
    const look = lookFor(payload, args, method)
    if (!look) return write(args)
    return inTransaction(
      payload,
      async (req) => {
        const before = await look.before(req)
        const result = await write({ ...args, req })
        const after = await look.after(req, result, [...before.keys()])
        await tell(payload, { before, after, req })
        return result
      },
      args.req,
    )
  })

type Look = {
  before: (req: Req) => Promise<Map<string, Seen>>
  after: (req: Req, result: unknown, known: string[]) => Promise<Map<string, Seen>>
}

const lookFor = (
  payload: Payload,
  { collection, slug, id, where }: Arguments,
  method: WriteMethod,
): Look | null => {
  // Versions hold drafts; what is public stands in the documents themselves.
  if (method.includes('Version')) return null
  const global = publicGlobals.find((name) => name === slug)
  if (global) {
    const see = (req: Req) => seeGlobal(payload, global, req)
    return { before: see, after: see }
  }
  const documents = publicCollections.find((name) => name === collection)
  if (!documents) return null
  const see = (asked: Where, req: Req) => seeDocuments(payload, { collection: documents, where: asked, req })
  return {
    before: async (req) =>
      method === 'create' ? new Map() : see(id ? { id: { equals: id } } : (where ?? {}), req),
    after: (req, result, known) => see({ id: { in: [...new Set([...known, ...idOf(result)])] } }, req),
  }
}

const idOf = (result: unknown): string[] =>
  typeof result === 'object' && result !== null && 'id' in result ? [String(result.id)] : []

type Row = { id: string; slug?: string | null; _status?: string | null; deletedAt?: string | null }

const seeDocuments = async (
  payload: Payload,
  { collection, where, req }: { collection: CollectionSlug; where: Where; req: Req },
): Promise<Map<string, Seen>> => {
  const { docs } = await payload.db.find<Row>({
    collection,
    where,
    req,
    pagination: false,
    select: { slug: true, _status: true, deletedAt: true },
  })
  const hasDrafts = Boolean(payload.collections[collection].config.versions?.drafts)
  return new Map(
    docs.map((row) => {
      const change = { collection, global: null, id: row.id, slug: row.slug ?? null }
      return [row.id, { standing: standingOf(row, hasDrafts), change }]
    }),
  )
}

const seeGlobal = async (payload: Payload, slug: GlobalSlug, req: Req): Promise<Map<string, Seen>> => {
  const hasDrafts = Boolean(payload.globals.config.find((global) => global.slug === slug)?.versions?.drafts)
  // On MongoDB, null until it is first saved.
  const row: Partial<Row> | null = await payload.db.findGlobal({ slug, req, select: { _status: true } })
  const change = { collection: null, global: slug, id: null, slug: null }
  return new Map([[slug, { standing: standingOf(row ?? {}, hasDrafts), change }]])
}

const standingOf = ({ _status, deletedAt }: Partial<Row>, hasDrafts: boolean): Standing => {
  if (deletedAt) return 'deleted'
  return !hasDrafts || _status === 'published' ? 'shown' : 'draft'
}

type Sight = { before: Map<string, Seen>; after: Map<string, Seen>; req: Req }

const tell = async (payload: Payload, { before, after, req }: Sight) => {
  for (const [id, { change }] of new Map([...before, ...after])) {
    const [was, is] = [before.get(id)?.standing ?? 'deleted', after.get(id)?.standing ?? 'deleted']
    const event = eventOfChange(was, is)
    if (event) await queueEvent(payload, { event, data: change, req })
  }
}
