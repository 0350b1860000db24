import type { Payload } from 'payload'
import { databaseWarnings } from '../database/databaseWarnings'
import type { Readiness } from '../lib/platformPort'

/** Asks the database a small question. Never rejects. */
export const readinessOf = async (payload: Payload): Promise<Readiness> => {
  try {
    await payload.db.count({ collection: 'users' })
    return { isReady: true, warnings: databaseWarnings(payload) }
  } catch (error) {
    payload.logger.warn({ problem: String(error) }, 'The database does not answer')
    return { isReady: false, problem: 'The database does not answer.' }
  }
}
