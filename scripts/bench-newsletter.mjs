// `npm run bench:newsletter`: mails a second of a built server, beside nodemailer’s bare pool sending the same messages
// to the same server over as many connections, in the same run.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cleanUp } from '../tests/bench/leftovers.mjs'
import { describeMachine } from '../tests/bench/machine.mjs'
import { short } from '../tests/bench/numbers.mjs'
import { table } from '../tests/bench/table.mjs'
import { compare } from '../tests/newsletter/compare.mjs'
import { build, giveUp, install, requireNode } from './steps.mjs'

const leastRatio = 0.7

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const say = (text) => process.stdout.write(`${text}\n`)

try {
  const { values } = parseArgs({
    options: {
      recipients: { type: 'string', default: '5000' },
      'no-build': { type: 'boolean', default: false },
    },
  })
  if (!values['no-build']) {
    await install({ withDevelopment: true })
    await build()
  }
  if (!existsSync('dist/server.js')) giveUp('Nothing is built yet. Run: npm run build')
  const { cores, processor, node, load } = describeMachine()
  const results = []
  for (const connections of [5, 20])
    results.push(await compare({ recipients: Number(values.recipients), connections }))
  const rows = results.map(({ connections, ours, bare, ratio, bytes }) => [
    connections,
    short(ours),
    short(bare),
    ratio.toFixed(2),
    bytes,
  ])
  say(`${cores} cores, ${processor}, Node ${node}, load ${load.toFixed(1)}; SQLite\n`)
  say(table(['Connections', 'Stillpoint, mails/s', 'Bare pool, mails/s', 'Ratio', 'Bytes a mail'], rows))
  if (results.some(({ ratio }) => ratio < leastRatio)) process.exitCode = 1
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  await cleanUp()
}
