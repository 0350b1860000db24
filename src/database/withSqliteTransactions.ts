import { randomUUID } from 'node:crypto'
import type { Client } from '@libsql/client'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { type BaseDatabaseAdapter, isolateObjectProperty, type PayloadRequest } from 'payload'
import { DatabaseBusy, sqliteWriter, type WriterTransaction } from './sqliteWriter'
import { wrapWrites } from './writes'

/** A transaction that is still open after this was forgotten; it is rolled back, so that others can write again. */
const longestMs = 60_000

/** `begun`: settles with its first write. */
type Transaction = { begun?: Promise<WriterTransaction>; timer?: NodeJS.Timeout; isForgotten?: true }
type Adapter = BaseDatabaseAdapter & Pick<SQLiteAdapter, 'schema' | 'sessions'>
type Incoming = number | string | Promise<number | string>

/**
 * Gives SQLite transactions: what is saved is saved whole or not at all. Payload's own open a connection each and fail
 * with SQLITE_BUSY as soon as two of them write. Here a transaction begins with its first write, so that reading,
 * hashing and resizing before it keep nobody waiting, and a write outside of any has one of its own.
 */
export const withSqliteTransactions = (adapter: Adapter, url: string): void => {
  const writer = sqliteWriter(url, () => adapter.schema)
  const transactions = new Map<string, Transaction>()

  const start = (): [string, Transaction] => {
    const id = randomUUID()
    const transaction = {}
    transactions.set(id, transaction)
    return [id, transaction]
  }

  const enter = async (id: string, transaction: Transaction) => {
    if (transaction.isForgotten) throw tookTooLong()
    transaction.begun ??= writer.begin().then((begun) => {
      // Payload's functions find the connection of a transaction here.
      Object.assign(adapter.sessions, { [id]: { db: begun.db } })
      transaction.timer = setTimeout(() => void forget(id, transaction), longestMs).unref()
      return begun
    })
    await transaction.begun
  }

  const leave = async (id: string, { begun, timer }: Transaction, statement: 'COMMIT' | 'ROLLBACK') => {
    clearTimeout(timer)
    // A write that never got its turn has said so already.
    const transaction = await begun?.catch(() => undefined)
    delete adapter.sessions[id]
    await transaction?.finish(statement)
  }

  const forget = (id: string, transaction: Transaction) => {
    transaction.isForgotten = true
    return leave(id, transaction, 'ROLLBACK').catch(() => {})
  }

  const end = (statement: 'COMMIT' | 'ROLLBACK') => async (incoming: Incoming) => {
    const id = String(await incoming)
    const transaction = transactions.get(id)
    if (!transaction) return
    transactions.delete(id)
    if (!transaction.isForgotten) return leave(id, transaction, statement)
    if (statement === 'COMMIT') throw tookTooLong()
  }
  const commitTransaction = end('COMMIT')
  const rollbackTransaction = end('ROLLBACK')

  wrapWrites(adapter, async (args, write) => {
    const joined = String(await args.req?.transactionID)
    const running = transactions.get(joined)
    if (running) {
      await enter(joined, running)
      return write(args)
    }
    const [id, transaction] = start()
    try {
      await enter(id, transaction)
      const result = await write({ ...args, req: within(id, args.req) })
      await commitTransaction(id)
      return result
    } catch (error) {
      await rollbackTransaction(id)
      throw error
    }
  })

  const writeInTurn = async <Result>(work: (client: Client) => Promise<Result>): Promise<Result> => {
    const { client, finish } = await writer.begin()
    const result = await work(client).catch(async (error) => {
      await finish('ROLLBACK')
      throw error
    })
    await finish('COMMIT')
    return result
  }

  const { destroy } = adapter
  Object.assign(adapter, {
    writeInTurn,
    writeAside: writer.transactAside,
    scriptAside: writer.scriptAside,
    beginTransaction: async () => start()[0],
    commitTransaction,
    rollbackTransaction,
    destroy: async () => {
      await writer.close()
      await destroy?.call(adapter)
    },
  })
}

const tookTooLong = () => new DatabaseBusy('The change took too long.')

const within = (
  transactionID: string,
  req: Partial<PayloadRequest> = { transactionID },
): Partial<PayloadRequest> => Object.assign(isolateObjectProperty(req, 'transactionID'), { transactionID })
