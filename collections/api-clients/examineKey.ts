import type { Payload } from 'payload'
import type { ApiClient } from '../../src/payload-types'
import { hashOfApiKey, isApiKey } from './apiKey'

/** `origin`: of the page that asks, where a browser names it. */
type Question = { key: string; origin: string | null | undefined; payload: Payload }

/** `problem`: why the key is not taken, for whoever sent it. */
type Finding = { client: ApiClient } | { status: 401 | 403; problem: string }

/** Looks a key up in the database, so that what an owner changes counts from the next request on. */
export const examineKey = async ({ key, origin, payload }: Question): Promise<Finding> => {
  if (!isApiKey(key)) return { status: 401, problem: malformed }
  // A key that is not known gives nothing away; whether one may read is decided below, not by access functions.
  const client = await payload.db.findOne<ApiClient>({
    collection: 'api-clients',
    where: { keyHash: { equals: hashOfApiKey(key) } },
  })
  if (!client) return { status: 401, problem: unknown }
  if (client.isRevoked) return { status: 401, problem: revoked }
  if (client.expiresAt != null && new Date(client.expiresAt) <= new Date())
    return { status: 401, problem: expired }
  const homes = (client.origins ?? []).map((row) => row.origin)
  const isElsewhere = origin && homes.length > 0 && !homes.includes(origin)
  return isElsewhere ? { status: 403, problem: elsewhere } : { client }
}

const malformed = 'This is not a key of this server. Send it as “Authorization: Bearer stillpoint_…”.'
const unknown = 'This key is not known here. Ask the practice for a new one.'
const revoked = 'This key was switched off. Ask the practice for a new one.'
const expired = 'This key has expired. Ask the practice to extend it, or for a new one.'
const elsewhere =
  'This key may not be used from this origin. The practice can add the origin in the admin panel, under API clients.'
