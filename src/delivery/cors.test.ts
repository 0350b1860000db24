import { expect, test } from '@jest/globals'
import { headersForEveryone, headersForOrigin, isForEveryone, preflightHeaders } from './cors'

const read = { method: 'GET', path: '/api/services', hasKey: false }

test.each([
  [read, true],
  [{ ...read, method: 'HEAD' }, true],
  [{ ...read, hasKey: true }, false],
  [{ ...read, method: 'POST' }, false],
  [{ ...read, method: 'DELETE' }, false],
  [{ method: 'POST', path: '/api/graphql', hasKey: false }, true],
  [{ method: 'POST', path: '/api/graphql', hasKey: true }, false],
  [{ method: 'POST', path: '/api/graphql/x', hasKey: false }, false],
])('%j is for everyone: %s', (asked, answer) => {
  expect(isForEveryone(asked)).toBe(answer)
})

test('what is for everyone does not vary, and what is not always says that it does', () => {
  expect(headersForEveryone).not.toHaveProperty('Vary')
  expect(headersForOrigin('https://a.example')).toMatchObject({
    'Access-Control-Allow-Origin': 'https://a.example',
    Vary: 'Origin',
  })
  expect(headersForOrigin(undefined)).toEqual({ Vary: 'Origin' })
})

test('no answer ever allows cookies', () => {
  const headers = [headersForEveryone, headersForOrigin('https://a.example'), preflightHeaders(true)]

  expect(headers.flatMap(Object.keys).map((name) => name.toLowerCase())).not.toContain(
    'access-control-allow-credentials',
  )
})
