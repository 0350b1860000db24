import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Newsletter } from '../../payload-types'
import { mailingOf } from './mailing/mailing'
import { refusals } from './mailing/refusals'
import { refused } from './mailing/refused'

/** Refuses (409) to put an issue in the trash that is on its way: nobody would find it any more to stop it. */
export const keepFromTrash: CollectionBeforeChangeHook<Newsletter> = async ({ data, originalDoc, req }) => {
  if (originalDoc?.id && data.deletedAt && !originalDoc.deletedAt)
    await refuseWhileMailed(req, originalDoc.id)
  return data
}

/** Refuses (409) to delete an issue that is on its way. */
export const keepFromDeletion: CollectionBeforeDeleteHook = ({ id, req }) =>
  refuseWhileMailed(req, String(id))

const refuseWhileMailed = async (req: PayloadRequest, id: string) => {
  const mailing = await mailingOf(req.payload, id)
  if (mailing && ['scheduled', 'sending', 'paused'].includes(mailing.state))
    throw refused(req, refusals.onItsWay)
}
