import type { IncomingMessage } from 'node:http'

export const graphqlPath = '/api/graphql'

const mostQueryBytes = 16 * 1024

/** Whether a query of GraphQL stands in the address. */
export const isGraphql = (url: string) => url.startsWith(`${graphqlPath}?`)

export const isRead = ({ method }: IncomingMessage) => method === 'GET' || method === 'HEAD'

/** Whether a request says nothing of who sends it, and is what it seems to be. */
export const isAnonymous = ({ headers }: IncomingMessage) =>
  headers.cookie === undefined &&
  headers.authorization === undefined &&
  headers['x-http-method-override'] === undefined &&
  headers['x-payload-http-method-override'] === undefined

/** Whether the body is worth reading in full before it is known what is asked. */
export const isShortJson = ({ headers }: IncomingMessage) =>
  headers['content-type']?.startsWith('application/json') === true &&
  headers['transfer-encoding'] === undefined &&
  Number(headers['content-length']) <= mostQueryBytes
