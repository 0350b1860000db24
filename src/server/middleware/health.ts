import { Router } from 'express'
import { platform } from '../../lib/platformPort'

/** `/healthz`: the process lives. `/readyz`: the database answers and its migrations are done; else 503. */
export const health = Router()

health.get('/healthz', (_req, res) => {
  res.set('Cache-Control', 'no-store').json({ status: 'alive' })
})

health.get('/readyz', async (_req, res) => {
  const readiness = await currentReadiness()
  res.set('Cache-Control', 'no-store')
  if (readiness.isReady) res.json({ status: 'ready', warnings: readiness.warnings })
  else
    res
      .status(503)
      .set('Retry-After', '5')
      .json({ status: 'not ready', errors: [{ message: readiness.problem }] })
})

const currentReadiness = async () => {
  try {
    return await platform().readiness()
  } catch {
    return { isReady: false as const, problem: 'Starting.' }
  }
}
