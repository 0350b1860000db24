// `npm run bench:newsletter`: mails a second of a built server, beside nodemailer’s bare pool sending the same messages
// to the same server over as many connections, in the same run. `--on=sqlite,mongodb`, `--recipients=N`.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cleanUp } from '../tests/bench/leftovers.mjs'
import { describeMachine } from '../tests/bench/machine.mjs'
import { short } from '../tests/bench/numbers.mjs'
import { table } from '../tests/bench/table.mjs'
import { compare } from '../tests/newsletter/compare.mjs'
import { databaseUrlOf, titles } from '../tests/newsletter/databases.mjs'
import { build, giveUp, install, requireNode } from './steps.mjs'

const leastRatio = 0.7

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const say = (text) => process.stdout.write(`${text}\n`)

try {
  const { values } = parseArgs({
    options: {
      recipients: { type: 'string', default: '5000' },
      on: { type: 'string', default: 'sqlite' },
      'no-build': { type: 'boolean', default: false },
    },
  })
  if (!values['no-build']) {
    await install({ withDevelopment: true })
    await build()
  }
  if (!existsSync('dist/server.js')) giveUp('Nothing is built yet. Run: npm run build')
  const { cores, processor, node, load } = describeMachine()
  const recipients = Number(values.recipients)
  const results = []
  for (const database of values.on.split(','))
    for (const connections of [5, 20]) {
      const databaseUrl = await databaseUrlOf(database)
      results.push({ database, ...(await compare({ recipients, connections, databaseUrl })) })
    }
  const rows = results.map(({ database, connections, ours, bare, ratio, noise, bytes }) => [
    titles[database],
    connections,
    short(ours),
    short(bare),
    ratio.toFixed(2),
    `${noise.lowest.toFixed(2)} to ${noise.highest.toFixed(2)}`,
    bytes,
  ])
  say(`${cores} cores, ${processor}, Node ${node}, load ${load.toFixed(1)}\n`)
  say(
    table(
      [
        'Database',
        'Connections',
        'Stillpoint, mails/s',
        'Bare pool, mails/s',
        'Ratio',
        'Single turns',
        'Bytes a mail',
      ],
      rows,
    ),
  )
  say('\nBoth by turns; the ratio is the median of those of turns next to each other.')
  if (!results.every(({ ratio }) => ratio >= leastRatio)) process.exitCode = 1
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  await cleanUp()
}
