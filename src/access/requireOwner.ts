import { Forbidden, type PayloadRequest } from 'payload'
import { isOwner } from './roles'

/** Refuses (403) everybody but owners. */
export const requireOwner = (req: PayloadRequest): void => {
  if (!isOwner({ req })) throw new Forbidden(req.t)
}
