import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'

export type TestServer = {
  url: string
  port: number
  folder: string
  child: ChildProcess
  output: () => string
  /** Resolves with the exit code once the process has ended. */
  ended: Promise<number | null>
  stop: () => Promise<number | null>
}

export type ServerOptions = { env?: Record<string, string>; folder?: string; port?: number }

/** The built server as a process of its own, on a free port and with folders of its own. */
export const spawnServer = async ({ env = {}, folder, port }: ServerOptions = {}): Promise<TestServer> => {
  const ownFolder = folder ?? (await mkdtemp(path.join(os.tmpdir(), 'stillpoint-server-')))
  const ownPort = port ?? (await freePort())
  const child = spawn(process.execPath, ['dist/server.js'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      PORT: String(ownPort),
      DATA_DIR: path.join(ownFolder, 'data'),
      MEDIA_DIR: path.join(ownFolder, 'media'),
      SAMPLE_CONTENT: 'false',
      ...env,
    },
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += String(chunk)))
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  const url = `http://localhost:${ownPort}`
  return { url, port: ownPort, folder: ownFolder, child, output: () => output, ended, stop }
}

/** The same, once it says that it is ready; throws what it said if it ends before. */
export const startServer = async (options: ServerOptions = {}): Promise<TestServer> => {
  const server = await spawnServer(options)
  const end = server.ended.then((code) => {
    throw new Error(`The server ended with code ${code}:\n${server.output()}`)
  })
  end.catch(() => {})
  await Promise.race([until(() => server.output().includes('Stillpoint is ready')), end])
  return server
}

const patienceMs = 100_000

/** Waits for a condition, asking ten times a second; throws after 100 seconds. */
export const until = async (condition: () => boolean | Promise<boolean>): Promise<void> => {
  const end = Date.now() + patienceMs
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`Waited ${patienceMs / 1000} seconds in vain for ${condition}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

export const freePort = async (): Promise<number> => {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No port is free.')
  return address.port
}
