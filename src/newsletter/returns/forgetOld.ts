import { readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { returnsKeptDays } from '../../lib/returnedMails'
import { doneIn } from './folder/readFolder'

const keptMs = returnsKeptDays * 24 * 60 * 60_000

/** Deletes what came back more than 90 days ago, from the database and from the folder. */
export const forgetOld = async (payload: Payload, folder: string | undefined, now: number): Promise<void> => {
  const before = new Date(now - keptMs)
  await payload.db.deleteMany({
    collection: 'returned-mails',
    where: { createdAt: { less_than: before.toISOString() } },
  })
  if (!folder) return
  const done = doneIn(folder)
  for (const name of await readdir(done).catch(() => [])) {
    const file = path.join(done, name)
    // When it was put away: renaming changes this time and not that of the content.
    const { ctimeMs } = await stat(file)
    if (ctimeMs < before.getTime()) await rm(file, { force: true })
  }
}
