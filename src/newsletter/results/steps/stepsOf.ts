import type { Payload } from 'payload'
import { bareSqlite } from '../../../database/bare'
import { mongodbSteps } from './mongodbSteps'
import { sqliteSteps } from './sqliteSteps'
import type { Steps } from './steps'

/** The steps in this database. */
export const stepsOf = (payload: Payload): Steps => {
  const sqlite = bareSqlite(payload)
  return sqlite ? sqliteSteps(sqlite.client) : mongodbSteps(payload)
}
