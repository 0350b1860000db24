import type { CollectionBeforeChangeHook } from 'payload'
import { requireTime } from '../../lib/requireTime'

/** Asks whoever was quicker than a person to send once more (400); mistakes in the fields are told before that. */
export const refuseQuick: CollectionBeforeChangeHook = ({ context: { elapsedMs }, data, req }) => {
  requireTime(req, elapsedMs)
  return data
}
