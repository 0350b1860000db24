import type { Server } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { logger } from '../lib/logger'
import { platform } from '../lib/platformPort'

const graceMs = 300
const patienceMs = 15_000
/** Mails that are being handed over get 8 seconds. */
const workMs = 12_000
const closeMs = 2000

type Running = { server: Server; host: { close: () => Promise<void> } }

/**
 * On SIGTERM or SIGINT: takes no new requests, lets running ones end for up to 15 seconds and mails for up to 8, closes
 * the database. All of it within 20 seconds.
 */
export const stopGracefully = ({ server, host }: Running): void => {
  let isStopping = false
  const stop = async (signal: NodeJS.Signals) => {
    if (isStopping) return
    isStopping = true
    logger.info({ signal }, 'stopping')
    const working = closeQuietly(() => platform().stopWork(), workMs)
    const impatience = setTimeout(() => server.closeAllConnections(), patienceMs)
    // Connections that the system has taken on already still get their answers.
    await wait(graceMs)
    // A connection that was busy at first is idle once its answer is out.
    const sweep = setInterval(() => server.closeIdleConnections(), 100)
    await new Promise((resolve) => server.close(resolve))
    clearTimeout(impatience)
    clearInterval(sweep)
    await closeQuietly(() => host.close(), closeMs)
    await working
    await closeQuietly(() => platform().close(), closeMs)
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

const closeQuietly = async (close: () => Promise<void>, withinMs: number) => {
  try {
    await Promise.race([close(), new Promise((resolve) => setTimeout(resolve, withinMs))])
  } catch (error) {
    logger.warn({ err: error }, 'could not close cleanly')
  }
}
