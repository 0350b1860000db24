import type { Payload } from 'payload'
import { admitKey } from '../../collections/api-clients/admitKey'
import { knowsOrigin } from '../../collections/api-clients/knowsOrigin'
import { isUnavailable } from '../database/isUnavailable'
import type { Platform } from '../lib/platformPort'

/** What the front door asks the opened platform about a request. */
export const answersFrom = (payload: Payload): Pick<Platform, 'admitKey' | 'knowsOrigin'> => ({
  admitKey: (headers) => sayUnavailable(admitKey(payload, headers)),
  knowsOrigin: (origin) => sayUnavailable(knowsOrigin(payload, origin)),
})

// The front door answers an error with the status that it carries.
const sayUnavailable = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
  try {
    return await answer
  } catch (error) {
    throw isUnavailable(error)
      ? Object.assign(new Error('No database', { cause: error }), { status: 503 })
      : error
  }
}
