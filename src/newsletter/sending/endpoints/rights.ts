import { Forbidden, type PayloadRequest } from 'payload'
import { isStaff, roleOf } from '../../../access/roles'
import { collectionTable } from '../../../access/table'

/** Refuses (403) everybody who may not write issues. */
export const requireWriter = (req: PayloadRequest): void => {
  if (!isStaff({ req }) || !collectionTable.newsletters.update?.[roleOf(req.user)]) throw new Forbidden(req.t)
}

/** Refuses (403) everybody but staff. */
export const requireStaff = (req: PayloadRequest): void => {
  if (!isStaff({ req })) throw new Forbidden(req.t)
}
