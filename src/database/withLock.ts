import { setTimeout as wait } from 'node:timers/promises'
import { createClient } from '@libsql/client'

const retryMs = 250

/**
 * Runs a task while no other process runs one with the same lock file. The lock is a write transaction of SQLite,
 * so the operating system lets go of it when the process dies, however it dies.
 */
export const withLock = async <T>(file: string, task: () => Promise<T>): Promise<T> => {
  const client = createClient({ url: `file:${file}` })
  try {
    const transaction = await beginWhenFree(client)
    try {
      return await task()
    } finally {
      transaction.close()
    }
  } finally {
    client.close()
  }
}

const beginWhenFree = async (client: ReturnType<typeof createClient>) => {
  for (;;) {
    try {
      return await client.transaction('write')
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_BUSY') throw error
      await wait(retryMs)
    }
  }
}
