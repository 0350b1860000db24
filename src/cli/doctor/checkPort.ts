import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Env } from '../../envSchema'
import { bad, codeOf, type Finding, good, warning } from './finding'

const patienceMs = 5000

/** Whether the port is free, or Stillpoint itself answers there and is ready. */
export const checkPort = async ({ PORT }: Pick<Env, 'PORT'>): Promise<Finding> => {
  const problem = await problemOf(PORT)
  if (!problem) return good(`Port ${PORT} is free: Stillpoint doesn’t run, and may start.`)
  if (problem === 'EADDRINUSE') return judgeAnswer(PORT, await askReadiness(PORT))
  return bad(`This account may not use port ${PORT} (${problem}). Choose one above 1023 with PORT.`)
}

type Answer = { status?: unknown; warnings?: unknown; errors?: { message?: unknown }[] }

const judgeAnswer = (port: number, { status, warnings, errors }: Answer): Finding => {
  if (status === 'ready' && Array.isArray(warnings))
    return warnings.length === 0
      ? good(`Stillpoint runs on port ${port} and is ready.`)
      : warning(`Stillpoint runs on port ${port} and is ready. ${warnings.join(' ')}`)
  if (status === 'not ready')
    return bad(
      `Stillpoint runs on port ${port} but is not ready: ${errors?.[0]?.message ?? 'no reason given.'}`,
    )
  return bad(`Port ${port} is taken by another program. Stop it, or choose another port with PORT.`)
}

const askReadiness = async (port: number): Promise<Answer> => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`, {
      signal: AbortSignal.timeout(patienceMs),
    })
    return ((await response.json()) ?? {}) as Answer
  } catch {
    return {}
  }
}

const problemOf = async (port: number): Promise<string | null> => {
  const server = createServer()
  try {
    server.listen(port)
    await once(server, 'listening')
    return null
  } catch (error) {
    return codeOf(error)
  } finally {
    server.close()
  }
}
