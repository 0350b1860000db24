import { expect, test } from '@jest/globals'
import { isSealedAnew, type Lock, SealBroken, seal, unseal } from './seal'

const lock: Lock = { secrets: ['the secret of an installation'], purpose: 'tests' }

test('a sealed text is read again, and is sealed differently each time', () => {
  const [first, second] = [seal('¿Qué tal?', lock), seal('¿Qué tal?', lock)]

  expect(unseal(first, lock)).toBe('¿Qué tal?')
  expect(unseal(second, lock)).toBe('¿Qué tal?')
  expect(first).not.toBe(second)
  expect(first).not.toContain('tal')
})

test('neither another secret nor another purpose opens it', () => {
  const sealed = seal('text', lock)

  expect(() => unseal(sealed, { ...lock, secrets: ['another'] })).toThrow('sealed with another secret')
  expect(() => unseal(sealed, { ...lock, purpose: 'another' })).toThrow(SealBroken)
})

test('the secret before still opens, while the one of today seals', () => {
  const changed: Lock = { ...lock, secrets: ['a new secret', ...lock.secrets] }
  const old = seal('text', lock)

  expect(unseal(old, changed)).toBe('text')
  expect(isSealedAnew(old, changed)).toBe(false)
  expect(isSealedAnew(seal('text', changed), changed)).toBe(true)
})

test('a change of any character is noticed', () => {
  const sealed = seal('text', lock)
  const changed = [...sealed].map((character, at) => {
    const other = character === 'A' ? 'B' : 'A'
    return `${sealed.slice(0, at)}${other}${sealed.slice(at + 1)}`
  })

  // The last character of Base64 may carry bits that are not used.
  for (const text of changed.slice(0, -1)) expect(() => unseal(text, lock)).toThrow(SealBroken)
  expect(() => unseal('', lock)).toThrow(SealBroken)
})
