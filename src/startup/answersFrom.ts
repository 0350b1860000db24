import type { Payload } from 'payload'
import { admitKey } from '../../collections/api-clients/admitKey'
import { noteAdmitted } from '../../collections/api-clients/admitted'
import { knowsOrigin } from '../../collections/api-clients/knowsOrigin'
import { isUnavailable } from '../database/isUnavailable'
import type { Platform } from '../lib/platformPort'
import type { ApiClient } from '../payload-types'
import { answer } from './answer'

/** What the front door asks the platform about a request, and what it has it answer. */
export type Answers = Pick<Platform, 'admitKey' | 'read' | 'knowsOrigin'>

/** What the front door asks the opened platform about a request. */
export const answersFrom = (payload: Payload): Answers => ({
  admitKey: (headers) => sayUnavailable(admitKey(payload, headers)),
  read: (request, { found }) => {
    noteAdmitted(request, found as ApiClient)
    return answer(request)
  },
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
