import { APIError, type PayloadRequest } from 'payload'
import { sayTo } from '../../../lib/sayTo'
import type { Words } from '../../../lib/words'

const conflict = 409

/** A refusal in the words of whoever asked; 409 unless it says otherwise. */
export const refused = (req: PayloadRequest, problem: Words, status = conflict) =>
  new APIError<null>(sayTo(req, problem), status, null, true)
