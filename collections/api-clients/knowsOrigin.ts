import type { Payload } from 'payload'

/** Whether an API client that is in use names this origin. */
export const knowsOrigin = async (payload: Payload, origin: string): Promise<boolean> => {
  const client = await payload.db.findOne({
    collection: 'api-clients',
    where: {
      and: [
        { 'origins.origin': { equals: origin } },
        { isRevoked: { not_equals: true } },
        { or: [{ expiresAt: { exists: false } }, { expiresAt: { greater_than: new Date().toISOString() } }] },
      ],
    },
  })
  return client !== null
}
