import { APIError, type PayloadRequest } from 'payload'
import { sayTo } from '../../lib/sayTo'
import { words } from '../../lib/words'
import type { Webhook } from '../../payload-types'

/** Refuses to send for a webhook that has no signing secret (409). */
export const requireSecret = (req: PayloadRequest, { secret }: Webhook) => {
  if (!secret) throw new APIError(sayTo(req, hasNoSecret), 409, undefined, true)
}

const hasNoSecret = words('Make a signing secret first.', 'Antes, cree un secreto de firma.')
