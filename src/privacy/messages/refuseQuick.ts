import { APIError, type CollectionBeforeChangeHook } from 'payload'
import { sayTo } from '../../lib/sayTo'
import { words } from '../../lib/words'

/** Nobody reads a form, fills it in and sends it within this time. */
const shortestMs = 2000

/** Asks whoever was quicker than a person to send once more (400); mistakes in the fields are told before that. */
export const refuseQuick: CollectionBeforeChangeHook = ({ context: { elapsedMs }, data, req }) => {
  const isQuick = typeof elapsedMs === 'number' && elapsedMs >= 0 && elapsedMs < shortestMs
  if (isQuick) throw new APIError(sayTo(req, tooQuick), 400, undefined, true)
  return data
}

const tooQuick = words(
  'That was very quick. Please send it once more.',
  'Ha sido muy rápido. Envíelo otra vez, por favor.',
)
