import type { Payload } from 'payload'

type Mailed = { startedAt: string; next: string | undefined }

/** How many people left by themselves since an issue began to go out, before the next one did. */
export const leftSince = async (payload: Payload, { startedAt, next }: Mailed): Promise<number> => {
  const since = { greater_than_equal: startedAt, ...(next ? { less_than: next } : {}) }
  const { totalDocs } = await payload.count({
    collection: 'consent-events',
    where: {
      and: [{ what: { equals: 'unsubscribed' } }, { createdAt: since }, { who: { equals: 'person' } }],
    },
  })
  return totalDocs
}
