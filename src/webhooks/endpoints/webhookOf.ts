import { NotFound, type PayloadRequest } from 'payload'
import { requireOwner } from '../../access/requireOwner'
import type { Webhook } from '../../payload-types'

/** The webhook with this id and its sealed secrets, for owners alone (403); 404 if there is none. */
export const webhookOf = async (req: PayloadRequest, id: unknown): Promise<Webhook> => {
  requireOwner(req)
  const webhook = await req.payload.findByID({
    collection: 'webhooks',
    id: String(id),
    depth: 0,
    disableErrors: true,
    showHiddenFields: true,
    req,
  })
  if (!webhook) throw new NotFound(req.t)
  return webhook
}
