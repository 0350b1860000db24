import type { CollectionBeforeValidateHook } from 'payload'
import type { Newsletter } from '../../src/payload-types'

/** How far the mailing has come is no part of what is restored with a version: it stays as it is. */
export const keepMailing: CollectionBeforeValidateHook<Newsletter> = ({ data, originalDoc, req }) =>
  req.context.isRestoringVersion && originalDoc
    ? {
        ...data,
        state: originalDoc.state,
        scheduledAt: originalDoc.scheduledAt ?? null,
        ...(originalDoc.counts ? { counts: originalDoc.counts } : {}),
      }
    : data
