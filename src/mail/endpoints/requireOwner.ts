import { Forbidden, type PayloadRequest } from 'payload'
import { isOwner } from '../../access/roles'

/** Refuses (403) everybody but owners: mails hold links that sign somebody in, or confirm for them. */
export const requireOwner = (req: PayloadRequest): void => {
  if (!isOwner({ req })) throw new Forbidden(req.t)
}
