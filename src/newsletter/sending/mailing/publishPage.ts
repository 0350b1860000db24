import type { Payload } from 'payload'

/** Publishes the web page of an issue as it was frozen, which its mails link to, unless that has been done. */
export const publishPage = async (payload: Payload, issue: string): Promise<void> => {
  const newest = await payload.findByID({ collection: 'newsletters', id: issue, draft: true, depth: 0 })
  if (newest._status === 'published') return
  // Its owner confirmed it for sending.
  await payload.update({ collection: 'newsletters', id: issue, data: { _status: 'published' }, depth: 0 })
}
