import type { Payload } from 'payload'
import { forgetProblemsBefore } from './file/parts'
import { deleteImport, findImports } from './imports'

const day = 24 * 60 * 60_000
/** How long a file waits for its owner, and how long the rows that were not taken over can be downloaded. */
const fileDays = 1
const problemDays = 7

/** Deletes files that nobody went on with, and in time the rows that were not taken over: they hold addresses. */
export const forgetOld = async (payload: Payload, now: number): Promise<void> => {
  const unfinished = await findImports(payload, {
    where: {
      and: [
        { state: { in: ['uploading', 'uploaded', 'checked', 'refused'] } },
        { updatedAt: { less_than: new Date(now - fileDays * day).toISOString() } },
      ],
    },
    limit: 100,
  })
  for (const { id } of unfinished) await deleteImport(payload, id)
  await forgetProblemsBefore(payload, new Date(now - problemDays * day))
}
