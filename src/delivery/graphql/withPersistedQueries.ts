import { createHash } from 'node:crypto'
import { type GraphqlParams, graphqlRequestFor, readGraphqlParams } from './graphqlRequest'
import { persistedDocuments as documents } from './persistedDocuments'

type Answer = (request: Request) => Promise<Response>

/**
 * Lets front ends send the SHA-256 of a query instead of the query: automatic persisted queries, version 1 of Apollo's
 * protocol. A hash that is not known is answered PersistedQueryNotFound, and the front end sends both. Only documents
 * that were found valid are kept.
 */
export const withPersistedQueries =
  (answer: Answer): Answer =>
  async (request) => {
    const params = await readGraphqlParams(request)
    if (!params) return answer(request)
    const persisted = persistedQueryOf(params)
    if (persisted === undefined) return answer(graphqlRequestFor(request, params))
    if (!isSupported(persisted)) return problem(400, 'PersistedQueryNotSupported')
    const { sha256Hash } = persisted
    const { extensions: _, ...asked } = params
    if (typeof params.query !== 'string') {
      const query = documents.get(sha256Hash)
      if (query === undefined) return problem(200, 'PersistedQueryNotFound')
      return answer(graphqlRequestFor(request, { ...asked, query }))
    }
    if (createHash('sha256').update(params.query).digest('hex') !== sha256Hash)
      return problem(400, 'The hash is not that of the query.')
    const response = await answer(graphqlRequestFor(request, asked))
    if (await isOfValidDocument(response)) documents.set(sha256Hash, params.query)
    return response
  }

const persistedQueryOf = ({ extensions }: GraphqlParams): unknown =>
  typeof extensions === 'object' && extensions !== null && 'persistedQuery' in extensions
    ? extensions.persistedQuery
    : undefined

const isSupported = (persisted: unknown): persisted is { version: 1; sha256Hash: string } => {
  const { version, sha256Hash }: { version?: unknown; sha256Hash?: unknown } = Object(persisted)
  return version === 1 && typeof sha256Hash === 'string' && /^[0-9a-f]{64}$/.test(sha256Hash)
}

// Apollo's clients look for the message or the code. An answer that may differ in a moment must not be kept.
const problem = (status: number, message: string): Response => {
  const code = message.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()
  const extensions = /^\w+$/.test(code) ? { extensions: { code } } : {}
  const headers = { 'Cache-Control': 'no-store' }
  return Response.json({ errors: [{ message, ...extensions }] }, { status, headers })
}

// A request that was refused before it ran has no data (GraphQL §7.1).
const isOfValidDocument = async (response: Response): Promise<boolean> =>
  response.ok && 'data' in ((await response.clone().json()) as object)
