import type { ApiClient } from '../../src/payload-types'

/** Clients by the headers of the very request for which the front door has looked their keys up. */
const clients = new WeakMap<Headers, ApiClient>()

/** Notes whose request this is, so that the key is not looked up a second time. */
export const noteAdmitted = ({ headers }: Request, client: ApiClient): void => {
  clients.set(headers, client)
}

/** Whose request has these headers, if it was noted. */
export const admittedBy = (headers: Headers): ApiClient | undefined => clients.get(headers)
