import type { CollectionBeforeDeleteHook } from 'payload'

/** Deletes what was sent, and what still waits, together with the webhook. */
export const forgetAttempts: CollectionBeforeDeleteHook = ({ id, req }) =>
  req.payload.db.deleteMany({ collection: 'webhook-attempts', where: { webhook: { equals: id } }, req })
