import type { Payload } from 'payload'
import type { ApiClient } from '../../src/payload-types'

const minute = 60_000

// Ids of clients whose use is being written.
const underway = new Set<string>()

/** Writes, once a minute at most, that a key was used. Nobody waits for it, and it is no change of the client. */
export const noteUse = (payload: Payload, { id, lastUsedAt }: ApiClient): void => {
  const now = new Date()
  const isFresh = lastUsedAt != null && now.getTime() - new Date(lastUsedAt).getTime() < minute
  if (isFresh || underway.has(id)) return
  underway.add(id)
  payload.db
    // Payload leaves `updatedAt` alone where it is given as null.
    .updateOne({
      collection: 'api-clients',
      id,
      data: { lastUsedAt: now.toISOString(), updatedAt: null },
      returning: false,
    })
    .catch((error: unknown) => payload.logger.warn({ err: error }, 'could not note the use of a key'))
    .finally(() => underway.delete(id))
}
