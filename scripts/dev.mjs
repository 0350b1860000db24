// `npm run dev`: serves with hot reload of panel and API; the front door restarts when its sources change.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { context } from 'esbuild'
import { bundleOptions } from './bundle-server.mjs'

const bundle = await context(bundleOptions)
await bundle.rebuild()
await bundle.watch()
const envFile = existsSync('.env') ? ['--env-file=.env'] : []
const server = spawn(
  process.execPath,
  [...envFile, '--watch-path=dist', '--enable-source-maps', 'dist/server.js'],
  {
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
  },
)
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
