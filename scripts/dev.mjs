// `npm run dev`: serves with hot reload of panel and API; the front door restarts when its sources change.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { context } from 'esbuild'
import { bundleOptions } from './bundle-server.mjs'

const envFile = existsSync('.env') ? ['--env-file=.env'] : []
const patienceMs = 2000
let server
let isRestarting = false

// Not by Node’s --watch: it has the workers of Next tell Next of each file that they load, which Next complains of.
const restart = async ({ errors }) => {
  if (errors.length > 0 || isRestarting) return
  isRestarting = true
  if (server) {
    const ended = once(server, 'exit')
    server.kill('SIGTERM')
    // Open connections of hot reload would hold it.
    const impatience = setTimeout(() => server.kill('SIGKILL'), patienceMs)
    await ended
    clearTimeout(impatience)
  }
  isRestarting = false
  server = spawn(process.execPath, [...envFile, '--enable-source-maps', 'dist/server.js'], {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  })
  server.on('exit', (code) => {
    if (!isRestarting) process.exit(code ?? 0)
  })
}

for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server?.kill(signal))
const restartAfter = { name: 'restart', setup: ({ onEnd }) => onEnd((result) => void restart(result)) }
const bundle = await context({ ...bundleOptions, plugins: [...(bundleOptions.plugins ?? []), restartAfter] })
await bundle.watch()
