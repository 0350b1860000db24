import { Kind, OperationTypeNode, parse, stripIgnoredCharacters } from 'graphql'
import { type GraphqlParams, paramsOfSearch } from './graphqlRequest'
import { persistedDocuments } from './persistedDocuments'

const mostTokens = 2000

/** The body of a GraphQL request by POST in its one spelling; undefined unless it does nothing but read. */
export const questionOfBody = (body: string): string | undefined => quietly(() => inWhole(JSON.parse(body)))

/** The same of a request by GET. */
export const questionOfUrl = (url: string): string | undefined =>
  quietly(() => inWhole(paramsOfSearch(new URL(url, 'http://localhost').searchParams)))

// Whatever can't be read is the platform's to refuse, in its own words.
const quietly = (question: () => string | undefined) => {
  try {
    return question()
  } catch {
    return undefined
  }
}

const inWhole = ({ query, variables, operationName, extensions }: GraphqlParams): string | undefined => {
  const text = query ?? documentBy(extensions)
  if (typeof text !== 'string' || (query !== undefined && extensions !== undefined)) return undefined
  const { definitions } = parse(text, { maxTokens: mostTokens })
  const isReading = definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY,
  )
  if (!isReading) return undefined
  return JSON.stringify({
    query: stripIgnoredCharacters(text),
    variables: variables ?? {},
    operationName: operationName ?? null,
  })
}

/** The document of a persisted query that is known already. */
const documentBy = (extensions: unknown): string | undefined => {
  const { persistedQuery }: { persistedQuery?: unknown } = Object(extensions)
  const { version, sha256Hash }: { version?: unknown; sha256Hash?: unknown } = Object(persistedQuery)
  return version === 1 && typeof sha256Hash === 'string' ? persistedDocuments.get(sha256Hash) : undefined
}
