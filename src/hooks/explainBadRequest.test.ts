import { expect, test } from '@jest/globals'
import { isSenseless } from './explainBadRequest'

const thrownAt = (place: string, message: string) => {
  const error = new SyntaxError(message)
  const inNode =
    '    at JSON.parse (<anonymous>)\n    at parseJSONFromBytes (node:internal/deps/undici/undici:1:1)'
  error.stack = `SyntaxError: ${message}\n${inNode}\n    at async reader (file:///srv/node_modules/${place}:1:1)`
  return error
}

test.each([
  'payload/dist/utilities/addDataAndFileToRequest.js',
  'payload/dist/utilities/parseParams/index.js',
  'payload/dist/config/orderable/index.js',
  'payload/dist/globals/endpoints/findOne.js',
  'busboy/lib/types/multipart.js',
])('what %s can’t read is the request', (place) => {
  expect(isSenseless(thrownAt(place, 'Unexpected end of JSON input'))).toBe(true)
})

test.each(['payload/dist/fields/hooks/afterRead/promise.js', 'somewhere/parseParams/index.js'])(
  'the same words from %s are a fault of the server',
  (place) => {
    expect(isSenseless(thrownAt(place, 'Unexpected end of JSON input'))).toBe(false)
  },
)

test('a reader that fails otherwise is a fault of the server', () => {
  expect(isSenseless(thrownAt('payload/dist/config/orderable/index.js', 'x is not a function'))).toBe(false)
})

test.each([
  ['SQLite3 can only bind numbers, strings, bigints, buffers, and null', true],
  ['no such column: price', false],
])('of a query that failed for “%s” it is %s that the request was at fault', (reason, isSo) => {
  expect(isSenseless(new Error('Failed query: select 1', { cause: new Error(reason) }))).toBe(isSo)
})
