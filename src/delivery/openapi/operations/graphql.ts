import type { JSONSchema } from '../../../lib/jsonSchema'
import { json } from '../answers'
import { anyone } from '../callers'
import type { Parameter, PathItem } from '../document'
import { jsonBody } from './bodies'
import { compose } from './compose'

const query = '{ Services(limit: 1) { docs { title summary } } }'

const answer = {
  type: 'object',
  properties: {
    data: { type: ['object', 'null'] },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { message: { type: 'string' } }, required: ['message'] },
    },
  },
}

const object = { type: ['object', 'null'] }

const extensions = {
  description: 'Persisted queries: the SHA-256 of a query in the place of the query.',
  type: ['object', 'null'],
  properties: {
    persistedQuery: {
      type: 'object',
      properties: { version: { const: 1 }, sha256Hash: { type: 'string', pattern: '^[0-9a-f]{64}$' } },
      required: ['version', 'sha256Hash'],
    },
  },
}

const answers = { 200: json('What was asked for.', answer, { data: { Services: { docs: [] } } }) }

const asJson = (name: string, description: string, schema: JSONSchema): Parameter => ({
  name,
  in: 'query',
  description,
  content: { 'application/json': { schema } },
})

/** GraphQL, which stands beside the endpoints of the config. */
export const graphqlPath: PathItem = {
  get: compose(
    {
      id: 'askGraphqlByGet',
      summary: 'Ask by GraphQL, in a way that caches keep',
      description:
        'Queries only. A hash that is not known here is answered `PersistedQueryNotFound`: send both once.',
      parameters: [
        {
          name: 'query',
          in: 'query',
          description: 'May be left out where `extensions` has its hash.',
          schema: { type: 'string' },
          example: query,
        },
        {
          name: 'operationName',
          in: 'query',
          description: 'Which one, where the document has several.',
          schema: { type: 'string' },
        },
        asJson('variables', 'The variables of the query.', { type: 'object' }),
        asJson('extensions', extensions.description, extensions),
      ],
      answers,
      errors: [405],
    },
    anyone,
    'GraphQL',
  ),
  post: compose(
    {
      id: 'askGraphql',
      summary: 'Ask by GraphQL',
      description:
        'The same content and rights as REST. Errors of a query are answered with status 200, in `errors`.',
      body: jsonBody(
        {
          type: 'object',
          properties: {
            query: { type: 'string' },
            operationName: { type: ['string', 'null'] },
            variables: object,
            extensions,
          },
        },
        { query },
      ),
      answers,
    },
    anyone,
    'GraphQL',
  ),
}
