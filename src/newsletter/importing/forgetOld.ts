import type { Payload } from 'payload'
import { deleteImport, findImports, type Import } from './imports'

const day = 24 * 60 * 60_000
/** How long a file waits for its owner, and how long what came of it is kept, with the rows that were not taken over. */
const fileDays = 1
const doneDays = 7

/** Deletes files that nobody went on with, and in time all that is left of those that were imported: it holds addresses. */
export const forgetOld = async (payload: Payload, now: number): Promise<void> => {
  const untouched = (states: Import['state'][], days: number) => ({
    and: [{ state: { in: states } }, { updatedAt: { less_than: new Date(now - days * day).toISOString() } }],
  })
  const old = await findImports(payload, {
    where: {
      or: [
        untouched(['uploading', 'uploaded', 'checked', 'refused'], fileDays),
        untouched(['done'], doneDays),
      ],
    },
    limit: 100,
  })
  for (const { id } of old) await deleteImport(payload, id)
}
