import type { Payload } from 'payload'
import { SealBroken } from '../lib/seal'
import { openKeys } from '../newsletter'

/** Opens the key of the newsletter. Without its secret everything else still starts, and the log says what to do. */
export const openNewsletterKeys = async (payload: Payload): Promise<void> => {
  try {
    await openKeys(payload)
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error
    payload.logger.error(
      'The key of the newsletter was sealed with another secret: nobody can sign up or leave. Put the secret before back and run npm run change-secret.',
    )
  }
}
