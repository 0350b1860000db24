// `npm run prove:freshness`: readers and writers at once, on built servers; nobody may get what a change has replaced.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cleanUp } from '../tests/bench/leftovers.mjs'
import { readOptions } from '../tests/hammer/options.mjs'
import { report } from '../tests/hammer/report.mjs'
import { runAll } from '../tests/hammer/runAll.mjs'
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
  const results = await runAll({ ...options, say })
  const { text, isProven } = report(results)
  say(text)
  if (!isProven) process.exitCode = 1
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  await cleanUp()
}
