import { APIError, type CollectionBeforeValidateHook } from 'payload'
import { sayTo } from '../../src/lib/sayTo'
import { words } from '../../src/lib/words'
import type { Newsletter } from '../../src/payload-types'

/**
 * How far the mailing has come is no part of what is restored with a version: it stays as it is. Refuses (409) to bring
 * an older version of an issue back that was confirmed for sending.
 */
export const keepMailing: CollectionBeforeValidateHook<Newsletter> = ({ data, originalDoc, req }) => {
  if (!req.context.isRestoringVersion || !originalDoc) return data
  if (originalDoc.state !== 'writing') throw new APIError<null>(sayTo(req, frozen), conflict, null, true)
  return {
    ...data,
    state: originalDoc.state,
    scheduledAt: originalDoc.scheduledAt ?? null,
    ...(originalDoc.counts ? { counts: originalDoc.counts } : {}),
  }
}

const conflict = 409

const frozen = words(
  'This issue was emailed or is about to be, so it stays as it is. To put something right, write a correction.',
  'Este boletín ya se envió o está a punto de enviarse, así que se queda como está. Para rectificar algo, escriba una corrección.',
)
