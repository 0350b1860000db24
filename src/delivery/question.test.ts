import { expect, test } from '@jest/globals'
import { questionOf } from './question'

const rules = {
  collections: ['services', 'faqs'],
  globals: ['site'],
  endpoints: [{ path: '/api/changes', query: ['since', 'limit'] }],
}
const ask = (url: string) => questionOf(url, rules)

test.each([
  ['/api/services', '/api/services'],
  ['/api/services?', '/api/services'],
  ['/api/services/1a-2b', '/api/services/1a-2b'],
  ['/api/services/count?where[slug][equals]=a', '/api/services/count?where%5Bslug%5D%5Bequals%5D=a'],
  [
    '/api/faqs?where[question][equals]=Does it hurt?&limit=1',
    '/api/faqs?limit=1&where%5Bquestion%5D%5Bequals%5D=Does%20it%20hurt%3F',
  ],
  ['/api/globals/site?locale=es', '/api/globals/site?locale=es'],
  ['/api/changes?since=abc&depth=3', '/api/changes?since=abc'],
])('%s is asked as %s', (url, question) => {
  expect(ask(url)).toBe(question)
})

test.each([
  ['the order of its parameters', '/api/faqs?limit=5&depth=1', '/api/faqs?depth=1&limit=5'],
  ['parameters that mean nothing', '/api/faqs?depth=1&utm_source=x&__proto__[a]=1', '/api/faqs?depth=1'],
  ['how it is escaped', '/api/faqs?where[a][equals]=%62', '/api/faqs?where%5Ba%5D%5Bequals%5D=b'],
  ['draft=false', '/api/faqs?draft=false', '/api/faqs'],
  ['the layout of JSON', '/api/faqs?where={"a":{"equals":1}}', '/api/faqs?where=%7B "a": {"equals": 1} }'],
])('a question is the same whatever %s', (_, one, other) => {
  expect(ask(one)).toBe(ask(other))
  expect(ask(one)).toBeDefined()
})

test.each([
  ['/api/services?depth=1', '/api/services?depth=2'],
  ['/api/services?locale=en', '/api/services?locale=es'],
  ['/api/faqs?where[a][equals]=1', '/api/faqs?where[a][equals]=2'],
  ['/api/faqs?sort=a', '/api/faqs?sort=-a'],
  ['/api/faqs?where[or][0][a][equals]=1', '/api/faqs?where[and][0][a][equals]=1'],
])('%s is another question than %s', (one, other) => {
  expect(ask(one)).not.toBe(ask(other))
})

test.each([
  '/api/users',
  '/api/form-submissions',
  '/api/globals/secret',
  '/api/Services',
  '/api/services/',
  '/api//services',
  '/api/services/1/2',
  '/api/services/%2e%2e',
  '/api/services?draft=true',
  '/api/services?draft[]=true',
  '/api/services?trash=true',
  '/api/services?depth=x',
  '/api/services?depth[]=1',
  '/api/services?limit=-1',
  '/api/services?locale=en&locale=es',
  '/api/services?where=text',
  '/api/services?where="text"',
  '/api/services?sort=a%0Ab',
  `/api/services?sort=${'a'.repeat(3000)}`,
  '/admin',
])('%s is not stored', (url) => {
  expect(ask(url)).toBeUndefined()
})
