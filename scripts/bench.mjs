// `npm run bench`: how fast this platform is beside a bare node:http server. Prints tables, writes bench-results.json.
import { existsSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cleanUp } from '../tests/bench/leftovers.mjs'
import { readOptions } from '../tests/bench/options.mjs'
import { build, giveUp, install, requireNode } from './steps.mjs'

requireNode()
process.chdir(fileURLToPath(new URL('..', import.meta.url)))
const say = (text) => process.stdout.write(`${text}\n`)

try {
  const { output, shouldBuild, isProof, ...options } = readOptions(process.argv.slice(2))
  const { DATABASE_URL: databaseUrl } = process.env
  // The build needs no database, and asks more of the variables where there is one.
  delete process.env.DATABASE_URL
  if (shouldBuild) {
    await install({ withDevelopment: true })
    await build()
  }
  if (!existsSync('dist/server.js')) giveUp('Nothing is built yet. Run: npm run build')
  const [{ measureAll }, { report }] = await Promise.all([
    import('../tests/bench/measureAll.mjs'),
    import('../tests/bench/report.mjs'),
  ])
  const results = await measureAll({ ...options, databaseUrl, say })
  writeFileSync(output, `${JSON.stringify(results, null, 2)}\n`)
  say(`\n${report(results)}\nAll of it is in ${output}.`)
  if (isProof && results.promises.some(({ isMet }) => !isMet)) process.exitCode = 1
  const failures = failuresOf(results)
  if (failures.length > 0) throw new Error(`Worth nothing, because requests failed:\n${failures.join('\n')}`)
} catch (error) {
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
} finally {
  await cleanUp()
}

function failuresOf({ rows, besidePlain, flood }) {
  const unanswered = flood.errors > 0 ? [`${flood.errors} of the different questions without an answer`] : []
  return [
    ...unanswered,
    ...[...rows, ...besidePlain].flatMap(({ name, documents, connections, stillpoint, bare }) =>
      Object.entries({ stillpoint, bare }).flatMap(([side, { rounds }]) =>
        rounds
          .filter(({ requests, errors, unexpected }) => requests === 0 || errors > 0 || unexpected > 0)
          .map(
            ({ requests, errors, unexpected }) =>
              `${name}, of ${documents}, ${connections} connections, ${side}: ${requests} answers, ${unexpected} bad; ${errors} without an answer`,
          ),
      ),
    ),
  ]
}
