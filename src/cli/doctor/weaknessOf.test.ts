import { randomBytes } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { weaknessOf } from './weaknessOf'

describe('a secret', () => {
  it.each([
    ['is too short', 'kX3-9fQ2'],
    ['repeats one character', 'a'.repeat(40)],
    ['repeats a strong part', '8f3Kq0zL7vT1'.repeat(3)],
    ['repeats a part that is cut off at the end', `${'8f3Kq0zL7vT1'.repeat(3)}8f3K`],
    ['has few different characters', '0110100110010110100101100110100112'],
    ['is a row of well-known words', 'change-me-please-secret-password-123456'],
    ['is rows of neighbouring characters', 'abcdefghijklmnopqrstuvwxyz0123456789'],
    ['counts down', '9876543210zyxwvutsrqponmlkjihgfedcba'],
  ])('that %s is refused', (_reason, secret) => {
    const weakness = weaknessOf(secret)

    expect(weakness?.isGrave).toBe(true)
    expect(weakness?.words).not.toContain(secret)
  })

  it('that is a sentence is worth a second look', () => {
    expect(weaknessOf('the heron waits beside our quiet river')?.isGrave).toBe(false)
  })

  it('that chance made is accepted, whatever its spelling', () => {
    const secrets = Array.from({ length: 200 }, () => randomBytes(32))

    const weak = secrets.flatMap((bytes) =>
      [bytes.toString('hex'), `${bytes.toString('base64')}0`].filter((secret) => weaknessOf(secret)),
    )

    expect(weak).toEqual([])
  })
})
