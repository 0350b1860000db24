import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { createConnection } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../bench/freePort.mjs'
import { redisServer } from './engines.mjs'

/**
 * A Redis of one's own on the loopback address, which keeps nothing. `port`: where one was before.
 * @param {{ port?: number }} options
 */
export const startRedis = async ({ port } = {}) => {
  const ownPort = port ?? (await freePort())
  const folder = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-redis-'))
  const options = [
    '--port',
    String(ownPort),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--appendonly',
    'no',
  ]
  const child = spawn(String(redisServer), options, { stdio: 'ignore' })
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  const ended = once(child, 'exit').then(() => process.removeListener('exit', killAtExit))
  const stop = async () => {
    child.kill('SIGKILL')
    await ended
  }
  while (!(await isListening(ownPort))) await wait(20)
  return { child, port: ownPort, url: `redis://127.0.0.1:${ownPort}`, stop }
}

const isListening = async (port) => {
  const socket = createConnection({ port, host: '127.0.0.1' })
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}
