import type { AuthStrategy } from 'payload'
import type { ApiClient } from '../../src/payload-types'
import { admittedBy } from './admitted'
import { keyIn } from './apiKey'
import { examineKey } from './examineKey'

/**
 * Lets an API client in by `Authorization: Bearer <key>`. A key that is not taken makes its sender anyone: it was
 * answered 401 or 403 before, since Payload would only log what is thrown here.
 */
export const apiKeyStrategy: AuthStrategy = {
  name: 'api-key',
  authenticate: async ({ headers, payload }) => {
    const admitted = admittedBy(headers)
    if (admitted) return { user: userFor(admitted) }
    const key = keyIn(headers.get('authorization'))
    if (key === undefined) return { user: null }
    const finding = await examineKey({ key, origin: headers.get('origin'), payload })
    if (!('client' in finding)) return { user: null }
    return { user: userFor(finding.client) }
  },
}

const userFor = (client: ApiClient) =>
  ({ ...client, collection: 'api-clients', _strategy: 'api-key' }) as const
