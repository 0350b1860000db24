import { APIError, type PayloadRequest } from 'payload'
import { sayTo } from './sayTo'
import { words } from './words'

/** Nobody reads a form, fills it in and sends it within this time. */
const shortestMs = 2000

/**
 * Asks whoever was quicker than a person to send once more (400). `elapsedMs`: since the form was shown, as whoever sends
 * it says. It is a hint: whoever says nothing is not slowed. What holds is the limit for each address.
 */
export const requireTime = (req: Pick<PayloadRequest, 'i18n'>, elapsedMs: unknown): void => {
  if (typeof elapsedMs === 'number' && elapsedMs >= 0 && elapsedMs < shortestMs)
    throw new APIError(sayTo(req, tooQuick), 400, undefined, true)
}

const tooQuick = words(
  'That was very quick. Please send it once more.',
  'Ha sido muy rápido. Envíelo otra vez, por favor.',
)
