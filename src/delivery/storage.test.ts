import { expect, test } from '@jest/globals'
import { createStorage } from './storage'
import { toStoredAnswer } from './storedAnswer'

const megabyte = 1024 * 1024
const answer = await toStoredAnswer(Buffer.alloc(800, 'a'), 'application/json', [])
const revision = 1

test('gives what was kept of the same revision alone', () => {
  const storage = createStorage(megabyte)
  storage.set('a', { answer, revision })

  expect(storage.get('a', revision)).toBe(answer)
  expect(storage.get('a', revision + 1)).toBeUndefined()
  expect(storage.get('b', revision)).toBeUndefined()
})

test('stays within its room while a hundred thousand different questions come', () => {
  const storage = createStorage(megabyte)

  for (let index = 0; index < 100_000; index += 1) storage.set(`junk ${index}`, { answer, revision })

  expect(storage.bytes()).toBeGreaterThan(megabyte / 8)
  expect(storage.bytes()).toBeLessThanOrEqual(megabyte)
})

test('keeps what people really ask for through a flood of other questions', () => {
  const storage = createStorage(megabyte)
  storage.set('asked for', { answer, revision })
  storage.get('asked for', revision)

  for (let index = 0; index < 10_000; index += 1) storage.set(`junk ${index}`, { answer, revision })

  expect(storage.get('asked for', revision)).toBe(answer)
})

test('does not keep an answer that would take up most of the room', async () => {
  const storage = createStorage(megabyte)
  const random = Buffer.from(Array.from({ length: megabyte / 4 }, () => Math.floor(Math.random() * 256)))
  const large = await toStoredAnswer(random, 'application/json', [])

  storage.set('large', { answer: large, revision })

  expect(storage.get('large', revision)).toBeUndefined()
})
