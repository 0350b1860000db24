import { env } from '../env'
import { originOf } from '../lib/originOf'
import { platform } from '../lib/platformPort'
import { serverOrigins } from '../lib/serverOrigins'

const fixed = new Set([...serverOrigins, ...env.CORS_ORIGINS])

/** Whether settings or an API client in use name exactly this origin; no without a database to ask. */
export const isKnownOrigin = async (origin: string): Promise<boolean> => {
  if (fixed.has(origin)) return true
  if (originOf(origin) !== origin) return false
  try {
    return await platform().knowsOrigin(origin)
  } catch {
    return false
  }
}
