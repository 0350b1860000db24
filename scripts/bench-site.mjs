// `npm run bench:site`: the website as Lighthouse finds it on a phone, how fast a stored page is, and how soon a live
// preview shows what was typed. Fails below what the project promises.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cleanUp } from '../tests/bench/leftovers.mjs'
import { comparison, quickComparison } from '../tests/bench/options.mjs'
import { build, giveUp, install, requireNode } from './steps.mjs'

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const say = (text) => process.stdout.write(`${text}\n`)

try {
  const { values } = parseArgs({
    options: { 'no-build': { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
  })
  if (!values['no-build']) {
    await install({ withDevelopment: true })
    await build()
  }
  if (!existsSync('dist/server.js')) giveUp('Nothing is built yet. Run: npm run build')
  const [{ measureSite }, { siteReport, brokenLimits }] = await Promise.all([
    import('../tests/bench/site/measureSite.mjs'),
    import('../tests/bench/site/siteReport.mjs'),
  ])
  const pace = values.quick ? quickComparison : comparison
  const results = await measureSite({ visits: values.quick ? 1 : 3, pace, say })
  say(`\n${siteReport(results)}`)
  const broken = brokenLimits(results)
  if (broken.length > 0) throw new Error(`\nBelow what is promised:\n${broken.join('\n')}`)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  await cleanUp()
}
