// `npm run prove:newsletter`: issues are sent by built servers to a server that misbehaves, and the servers are killed;
// nobody may get two, and nobody may be lost in silence.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cleanUp } from '../tests/bench/leftovers.mjs'
import { readOptions } from '../tests/newsletter/options.mjs'
import { proveAll } from '../tests/newsletter/proveAll.mjs'
import { build, giveUp, install, requireNode } from './steps.mjs'

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const say = (text) => process.stdout.write(`${text}\n`)

try {
  const { shouldBuild, ...options } = readOptions(process.argv.slice(2))
  if (shouldBuild) {
    await install({ withDevelopment: true })
    await build()
  }
  if (!existsSync('dist/server.js')) giveUp('Nothing is built yet. Run: npm run build')
  const { text, isProven } = await proveAll({ ...options, say })
  say(text)
  if (!isProven) process.exitCode = 1
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  await cleanUp()
}
