import { expect, test } from '@jest/globals'
import type { Payload } from 'payload'
import { env } from '../env'
import { databaseWarnings } from './databaseWarnings'

const url = 'mongodb://localhost/stillpoint'

test.each([
  ['MongoDB of one node without a replica set', url, { transactionOptions: false }, 1],
  ['MongoDB with a replica set', url, { transactionOptions: {} }, 0],
  ['the embedded database', undefined, {}, 0],
])('on %s', (_which, DATABASE_URL, db, count) => {
  Object.assign(env, { DATABASE_URL })

  const warnings = databaseWarnings({ db } as Payload)

  expect(warnings).toHaveLength(count)
  expect(warnings.filter((line) => !line.includes('?replicaSet='))).toEqual([])
})
