import { expect, test } from '@jest/globals'
import { questionOfBody, questionOfUrl } from './graphqlQuestion'
import { persistedDocuments } from './persistedDocuments'

const ask = (body: unknown) => questionOfBody(typeof body === 'string' ? body : JSON.stringify(body))

test('the same query in another layout is the same question', () => {
  expect(ask({ query: '{ Services { docs { id } } }' })).toBe(
    ask({ query: '{\n  Services {\n docs { id } } # all of them\n}', variables: {} }),
  )
})

test('who asks for no drafts asks for what is published', () => {
  expect(ask({ query: '{ Services(draft: false) { docs { id } } }' })).toBeDefined()
})

test('other variables are another question', () => {
  const query = 'query One($id: String!) { Service(id: $id) { title } }'

  expect(ask({ query, variables: { id: 'a' } })).not.toBe(ask({ query, variables: { id: 'b' } }))
})

test.each([
  ['a mutation', { query: 'mutation { deleteService(id: "a") { id } }' }],
  ['a query beside a mutation', { query: 'query A { x } mutation B { y }', operationName: 'A' }],
  ['a subscription', { query: 'subscription { x }' }],
  ['what GraphQL can’t read', { query: '{ a' }],
  ['a body without a query', {}],
  ['a list of queries', [{ query: '{ a }' }]],
  ['a query that comes with its hash, to be kept', { query: '{ a }', extensions: {} }],
  ['a body that is no JSON', 'query'],
  ['a query for drafts', { query: '{ Services(limit: 1, draft: true) { docs { id } } }' }],
  ['one that may be for drafts', { query: 'query A($d: Boolean) { Service(id: "a", draft: $d) { id } }' }],
  ['a query of endless fields', { query: `{ ${'a '.repeat(5000)} }` }],
])('%s is not stored', (_, body) => {
  expect(ask(body)).toBeUndefined()
})

test('by GET it is the same question', () => {
  const variables = { id: 'a' }
  const query = 'query One($id: String!) { Service(id: $id) { title } }'
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables) })

  expect(questionOfUrl(`/api/graphql?${search}`)).toBe(ask({ query, variables }))
})

test.each(['', '?query=mutation{a}', '?query={a}&variables={', '?query={a'])(
  'GET /api/graphql%s is not stored',
  (search) => {
    expect(questionOfUrl(`/api/graphql${search}`)).toBeUndefined()
  },
)

test('a hash is the question of its document once that is known', () => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'abc' } }
  const before = ask({ extensions })
  persistedDocuments.set('abc', '{ a }')

  expect(before).toBeUndefined()
  expect(ask({ extensions })).toBe(ask({ query: '{ a }' }))
})
