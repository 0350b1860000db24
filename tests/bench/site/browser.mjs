import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from '../../engines/engines.mjs'
import { freePort } from '../freePort.mjs'
import { atEnd } from '../leftovers.mjs'

const patienceMs = 60_000

/** Chromium on a profile that is thrown away, listening for Lighthouse; answers its port. */
export const startBrowser = async () => {
  if (!chromium)
    throw new Error('Chromium is not installed. sudo scripts/install-test-engines.sh installs it.')
  const port = await freePort()
  const profile = await mkdtemp(path.join(os.tmpdir(), 'stillpoint-chromium-'))
  const child = spawn(
    chromium,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...[
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-extensions',
      ],
      ...[`--remote-debugging-port=${port}`, `--user-data-dir=${profile}`, 'about:blank'],
    ],
    { stdio: 'ignore' },
  )
  const ended = once(child, 'exit')
  atEnd(async () => {
    child.kill('SIGKILL')
    await ended
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  const end = performance.now() + patienceMs
  while (!(await isListening(port))) {
    if (performance.now() > end) throw new Error('Chromium did not start within a minute.')
    await wait(50)
  }
  return port
}

const isListening = async (port) => {
  try {
    return (await fetch(`http://127.0.0.1:${port}/json/version`)).ok
  } catch {
    return false
  }
}
