import { randomBytes } from 'node:crypto'
import { beforeEach, expect, test } from '@jest/globals'
import { addressKeyOf } from '../keys/addressKey'
import { keepRootKey } from '../keys/rootKey'
import { addressKeyIn, unsubscribeToken } from './unsubscribeToken'

beforeEach(() => keepRootKey(Buffer.alloc(32, 7)))

test('a token leads back to the key of the address, and holds no address', () => {
  const key = addressKeyOf('ana@example.org')
  const token = unsubscribeToken(key)

  expect(token).toMatch(/^[\w-]{64}$/)
  expect(addressKeyIn(token)).toBe(key)
})

test('a token that was changed anywhere leads nowhere', () => {
  const token = unsubscribeToken(addressKeyOf('ana@example.org'))
  const changed = [...token].map(
    (letter, at) => token.slice(0, at) + (letter === 'A' ? 'B' : 'A') + token.slice(at + 1),
  )

  expect(changed.map(addressKeyIn).filter((key) => key !== undefined)).toEqual([])
})

test('a token of another installation leads nowhere', () => {
  const token = unsubscribeToken(addressKeyOf('ana@example.org'))
  keepRootKey(randomBytes(32))

  expect(addressKeyIn(token)).toBeUndefined()
})

test.each([undefined, null, 4, '', 'x'.repeat(64), ['x']])('%j is no token', (token) => {
  expect(addressKeyIn(token)).toBeUndefined()
})
