import { createHmac } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { deliveryToken, messageIdOf, returnPathOf } from './identity'

const hmac = (text: string) => createHmac('sha256', 'a secret').update(text).digest('hex')
const token = deliveryToken('2026-q4', 'key', hmac)

test('each issue and reader have one identity, the same whenever it is asked for', () => {
  const others = [deliveryToken('2027-q1', 'key', hmac), deliveryToken('2026-q4', 'other', hmac)]

  expect(deliveryToken('2026-q4', 'key', hmac)).toBe(token)
  expect(others).not.toContain(token)
  expect(messageIdOf(token, 'hello@example.org')).toBe(`<${token}@example.org>`)
})

test('a bounce tells whom it is about', () => {
  expect(returnPathOf(token, 'hello@example.org')).toBe(`hello+b-${token}@example.org`)
})

test('the return path stays within 64 characters before the at sign', () => {
  const sender = `${'a'.repeat(50)}@example.org`

  expect(returnPathOf(token, sender)).toBe(sender)
})
