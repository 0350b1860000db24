import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, open, readFile, rm } from 'node:fs/promises'
import { get } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { atEnd } from './leftovers.mjs'

const patienceMs = 60_000
const betweenTriesMs = 5
const betweenRefusalsMs = 25
const shownCharacters = 10_000

/**
 * Starts a script on a port and waits for the first 200 of an address; `startMs` is the time from the one to the other.
 * What it says and logs goes to a file, which is thrown away. Rejects with the end of it if the script ends before, or
 * after a minute.
 */
export const startChild = async ({ script, port, address, env, stdio = [] }) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-bench-log-'))
  atEnd(() => rm(folder, { recursive: true, force: true }))
  const log = path.join(folder, 'log')
  const file = await open(log, 'a')
  const start = performance.now()
  const child = spawn(process.execPath, [script], {
    stdio: ['ignore', file.fd, file.fd, ...stdio],
    serialization: 'advanced',
    env: { PATH: process.env.PATH, NODE_ENV: 'production', PORT: String(port), ...env },
  })
  await file.close()
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  const ended = once(child, 'exit').then(() => process.removeListener('exit', killAtExit))
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null
  const stop = async () => {
    if (!hasEnded()) child.kill('SIGTERM')
    await ended
  }
  atEnd(stop)

  while ((await statusOf(port, address)) !== 200) {
    if (hasEnded() || performance.now() - start > patienceMs)
      throw new Error(`${script} did not answer on port ${port}:\n${await endOf(log)}`)
  }
  return { child, pid: child.pid, port, startMs: performance.now() - start, stop }
}

const endOf = async (log) => (await readFile(log, 'utf8')).slice(-shownCharacters)

/** The status of an answer; null, a moment later, where nobody listens yet. */
const statusOf = async (port, address) => {
  try {
    const asking = get({
      host: '127.0.0.1',
      port,
      path: address,
      agent: false,
      signal: AbortSignal.timeout(patienceMs),
    })
    const [answer] = await once(asking, 'response')
    answer.resume()
    await once(answer, 'end')
    if (answer.statusCode !== 200) await wait(betweenRefusalsMs)
    return answer.statusCode
  } catch {
    await wait(betweenTriesMs)
    return null
  }
}
