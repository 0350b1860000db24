import { expect, test } from '@jest/globals'
import { MongoNetworkError } from 'mongodb'
import { isUnavailable } from './isUnavailable'

test('a lost connection to MongoDB and a busy SQLite say that the database is away, however they are wrapped', () => {
  const lost = new MongoNetworkError('connection 1 to 127.0.0.1:27017 closed')
  const busy = Object.assign(new Error('database is locked'), { code: 'SQLITE_BUSY' })

  expect(isUnavailable(lost)).toBe(true)
  expect(isUnavailable(new Error('Failed query', { cause: busy }))).toBe(true)
  expect(isUnavailable(Object.assign(new Error('GraphQL'), { originalError: lost }))).toBe(true)
})

test('an email server that hangs up says nothing of the database', () => {
  const hungUp = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', command: 'CONN' })

  expect(isUnavailable(hungUp)).toBe(false)
  expect(isUnavailable(new Error('The email was not sent', { cause: hungUp }))).toBe(false)
})
