// `npm start`: installs and builds what is missing, then serves. The server itself opens and fills the database.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { build, giveUp, install, isBuilt, requireNode } from './steps.mjs'

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const envFile = existsSync('.env') ? ['--env-file=.env'] : []
if (envFile.length > 0) process.loadEnvFile?.('.env')
await requireFreePort(process.env.PORT || '3000')
await install({ withDevelopment: !isBuilt() })
await build()

const server = spawn(process.execPath, [...envFile, '--enable-source-maps', 'dist/server.js'], {
  // By the channel the server notices when this process is killed, and does not stay behind on the port.
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
})
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))

/** Says it at once, not after minutes of building, when another program has the port. */
async function requireFreePort(port) {
  const probe = createServer()
  const problem = await new Promise((resolve) => {
    probe.once('error', resolve)
    probe.listen(Number(port), () => resolve(null))
  }).catch((error) => error)
  probe.close()
  if (problem?.code !== 'EADDRINUSE') return
  giveUp(
    `Port ${port} is taken by another program. Stop that program, or choose another port: PORT=3001 npm start`,
  )
}
