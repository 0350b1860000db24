import type { Payload } from 'payload'

const day = 24 * 60 * 60_000
const patienceDays = 30

/** Deletes links that have expired, and those who never confirmed: they did not become subscribers. */
export const forgetOld = async (payload: Payload, now: number): Promise<void> => {
  await payload.db.deleteMany({
    collection: 'subscription-requests',
    where: {
      and: [{ expiresAt: { less_than: new Date(now).toISOString() } }, { dueAt: { exists: false } }],
    },
  })
  const longAgo = { less_than: new Date(now - patienceDays * day).toISOString() }
  const { docs } = await payload.db.find<{ id: string; addressKey: string }>({
    collection: 'subscribers',
    where: {
      and: [{ state: { equals: 'pending' } }, { createdAt: longAgo }, { invitedAt: longAgo }],
    },
    limit: 1000,
    pagination: false,
    select: { addressKey: true },
  })
  for (const { id, addressKey } of docs) {
    await payload.db.deleteMany({
      collection: 'consent-events',
      where: { addressKey: { equals: addressKey } },
    })
    await payload.db.deleteOne({ collection: 'subscribers', where: { id: { equals: id } } })
  }
}
