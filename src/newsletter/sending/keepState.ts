import type { CollectionBeforeChangeHook } from 'payload'
import type { Newsletter } from '../../payload-types'
import { mailingOf } from './mailing/mailing'

/** Whatever a draft says that was opened before: how the mailing stands is not changed by saving an issue. */
export const keepState: CollectionBeforeChangeHook<Newsletter> = async ({ data, originalDoc, req }) => {
  const mailing = originalDoc?.id ? await mailingOf(req.payload, originalDoc.id) : null
  if (!mailing) return data
  const stored = await req.payload.db.findOne<Newsletter>({
    collection: 'newsletters',
    where: { id: { equals: originalDoc?.id } },
    req,
  })
  return {
    ...data,
    state: mailing.state,
    scheduledAt: mailing.state === 'scheduled' ? mailing.startsAt : null,
    ...(stored?.counts ? { counts: stored.counts } : {}),
  }
}
