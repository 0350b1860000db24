import type { Payload } from 'payload'
import type { Admission } from '../../src/lib/platformPort'
import { keyIn } from './apiKey'
import { examineKey } from './examineKey'
import { noteUse } from './noteUse'
import { usualRequestsPerMinute } from './requestsPerMinuteField'

type Headers = { authorization: string | undefined; origin: string | undefined }

/** Whether a request with these headers may go on. Undefined where it brings no key. */
export const admitKey = async (
  payload: Payload,
  { authorization, origin }: Headers,
): Promise<Admission | undefined> => {
  const key = keyIn(authorization)
  if (key === undefined) return undefined
  const finding = await examineKey({ key, origin, payload })
  if (!('client' in finding)) return { isAdmitted: false, ...finding }
  const { client: found } = finding
  noteUse(payload, found)
  const { id, requestsPerMinute } = found
  return { isAdmitted: true, id, requestsPerMinute: requestsPerMinute ?? usualRequestsPerMinute, found }
}
