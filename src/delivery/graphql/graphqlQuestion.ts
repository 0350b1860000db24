import {
  BREAK,
  type DocumentNode,
  Kind,
  OperationTypeNode,
  parse,
  stripIgnoredCharacters,
  visit,
} from 'graphql'
import { personal } from '../question'
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
  const document = parse(text, { maxTokens: mostTokens })
  const isReading = document.definitions.every(
    (definition) =>
      definition.kind !== Kind.OPERATION_DEFINITION || definition.operation === OperationTypeNode.QUERY,
  )
  if (!isReading || asksForMore(document)) return undefined
  return JSON.stringify({
    query: stripIgnoredCharacters(text),
    variables: variables ?? {},
    operationName: operationName ?? null,
  })
}

/** Whether an argument asks for more than what is published; one in a variable may. */
const asksForMore = (document: DocumentNode): boolean => {
  let isAsked = false
  visit(document, {
    enter: (node) => {
      if (node.kind !== Kind.ARGUMENT || !personal.includes(node.name.value)) return undefined
      if (node.value.kind === Kind.BOOLEAN && !node.value.value) return undefined
      isAsked = true
      return BREAK
    },
  })
  return isAsked
}

/** The document of a persisted query that is known already. */
const documentBy = (extensions: unknown): string | undefined => {
  const { persistedQuery }: { persistedQuery?: unknown } = Object(extensions)
  const { version, sha256Hash }: { version?: unknown; sha256Hash?: unknown } = Object(persistedQuery)
  return version === 1 && typeof sha256Hash === 'string' ? persistedDocuments.get(sha256Hash) : undefined
}
