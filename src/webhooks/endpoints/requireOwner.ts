import { Forbidden, type PayloadRequest } from 'payload'
import { isOwner } from '../../access/roles'

/** Refuses everybody but owners (403). */
export const requireOwner = (req: PayloadRequest) => {
  if (!isOwner({ req })) throw new Forbidden(req.t)
}
