import type { BaseDatabaseAdapter } from 'payload'
import { publicCollections, publicGlobals } from '../access/isPublic'
import { type WriteArguments, type WriteMethod, wrapWrites } from './writes'

type Others = {
  /** Makes a change, and settles once nobody is given what it has replaced. */
  announce: <Result>(commit: () => Promise<Result>) => Promise<Result>
  /** Waits while an answer needs a moment without changes. */
  giveWay: () => Promise<void>
}

type Incoming = number | string | Promise<number | string>

/**
 * Announces every change of published content where it becomes true: at the commit of its transaction, or at the write
 * itself where there is none. Seen from here a bulk edit, a scheduled job and a restored version are all the same.
 */
export const announceChanges = (db: BaseDatabaseAdapter, { announce, giveWay }: Others): void => {
  const running = new Map<string, { hasChanged: boolean }>()
  const { beginTransaction, commitTransaction, rollbackTransaction } = db

  wrapWrites(db, async (args, write, method) => {
    if (!isPublicWrite(args, method)) return write(args)
    const transaction = running.get(String(await args.req?.transactionID))
    if (!transaction) {
      await giveWay()
      return announce(() => write(args))
    }
    transaction.hasChanged = true
    return write(args)
  })

  const take = async (incoming: Incoming) => {
    const id = await incoming
    const hasChanged = running.get(String(id))?.hasChanged ?? false
    running.delete(String(id))
    return { id, hasChanged }
  }

  Object.assign(db, {
    beginTransaction: async (options?: Record<string, unknown>) => {
      // Here it keeps nobody else from writing yet.
      await giveWay()
      const id = await beginTransaction.call(db, options)
      if (id !== null) running.set(String(id), { hasChanged: false })
      return id
    },
    commitTransaction: async (incoming: Incoming) => {
      const { id, hasChanged } = await take(incoming)
      const commit = () => commitTransaction.call(db, id)
      return hasChanged ? announce(commit) : commit()
    },
    rollbackTransaction: async (incoming: Incoming) => {
      const { id } = await take(incoming)
      return rollbackTransaction.call(db, id)
    },
  })
}

const publicSlugs = new Set<string>([...publicCollections, ...publicGlobals])

// Versions hold drafts; what is public stands in the documents themselves.
const isPublicWrite = ({ collection, slug }: WriteArguments, method: WriteMethod) =>
  !method.includes('Version') && publicSlugs.has(collection ?? slug ?? '')
