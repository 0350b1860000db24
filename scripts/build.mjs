// Builds the admin panel and API (Next) and the front door (esbuild). Run it by `npm run build`.
import { spawnSync } from 'node:child_process'
import { bundleServer } from './bundle-server.mjs'
import { narrowChunks } from './narrow-chunks.mjs'

await bundleServer()
const { status } = spawnSync(process.execPath, ['node_modules/next/dist/bin/next', 'build'], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
if (status === 0) narrowChunks('.next/server')
process.exit(status ?? 1)
