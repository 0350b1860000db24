// `npm run bench:subscribers`: 100,000 people imported into a built server, twice, and their list read in every way that the
// panel does. On SQLite, or on the MongoDB of TEST_DATABASE_URL.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { cleanUp } from '../tests/bench/leftovers.mjs'
import { describeMachine } from '../tests/bench/machine.mjs'
import { table } from '../tests/bench/table.mjs'
import { measureSubscribers } from '../tests/newsletter/subscribers.mjs'
import { build, giveUp, install, requireNode } from './steps.mjs'

const mostSeconds = 60

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const say = (text) => process.stdout.write(`${text}\n`)

try {
  const { values } = parseArgs({
    options: {
      rows: { type: 'string', default: '100000' },
      'no-build': { type: 'boolean', default: false },
    },
  })
  if (!values['no-build']) {
    await install({ withDevelopment: true })
    await build()
  }
  if (!existsSync('dist/server.js')) giveUp('Nothing is built yet. Run: npm run build')
  const { cores, processor, node, load } = describeMachine()
  const databaseUrl = process.env.TEST_DATABASE_URL && addressOf(process.env.TEST_DATABASE_URL)
  const seen = await measureSubscribers({ rows: Number(values.rows), databaseUrl })
  say(
    `${cores} cores, ${processor}, Node ${node}, load ${load.toFixed(1)}; ${databaseUrl ? 'MongoDB' : 'SQLite'}\n`,
  )
  const seconds = (number) => `${number.toFixed(1)} s`
  const part = ({ upload, check, import: written, whole }) => [upload, check, written, whole].map(seconds)
  say(
    table(
      [`${values.rows} rows`, 'Upload', 'Dry run', 'Import', 'Whole'],
      [
        ['First time', ...part(seen.first)],
        ['Again', ...part(seen.again)],
      ],
    ),
  )
  say(`Most memory: ${Math.round(seen.mostMB)} MB. Others waited ${Math.round(seen.slowestMs)} ms at most.\n`)
  const times = Object.entries(seen.list).map(([name, ms]) => [name, `${ms.toFixed(0)} ms`])
  say(table(['A page of the list', 'Median of five'], times))
  if (seen.first.whole > mostSeconds || seen.again.counts.alreadyThere !== seen.first.counts.added)
    process.exitCode = 1
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  await cleanUp()
}

/** A database of its own there. */
function addressOf(server) {
  const url = new URL(server)
  url.pathname = `/stillpoint-subscribers-${randomUUID()}`
  return url.href
}
