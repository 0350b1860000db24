import { table } from '../bench/table.mjs'
import { databaseUrlOf, isMissing, titles } from './databases.mjs'
import { proofs } from './proofs.mjs'

/** Makes each proof on each database that is there. Answers a table of what was seen, and whether all was kept. */
export const proveAll = async ({ names, databases, isQuick, recipients, say }) => {
  const rows = []
  for (const database of databases) {
    if (isMissing(database)) {
      if (process.env.CI) throw new Error('There is no MongoDB.')
      say('Skipped MongoDB: there is none. sudo scripts/install-test-engines.sh installs it.')
      continue
    }
    for (const name of names) {
      const { title, run, isForTwo, ...sizes } = proofs[name]
      // Two processes on one SQLite file take turns; on MongoDB they send together.
      if (isForTwo && database === 'sqlite' && names.length > 1) continue
      const size = { ...sizes[isQuick ? 'quick' : 'full'], ...(recipients && { recipients }) }
      say(`${title}, ${titles[database]}, ${size.recipients} recipients …`)
      const began = performance.now()
      const { figures, isKept } = await run({ ...size, databaseUrl: await databaseUrlOf(database) })
      const seconds = Math.round((performance.now() - began) / 1000)
      for (const [index, [what, figure]] of figures.entries())
        rows.push([
          index === 0 ? `${title}, ${titles[database]}` : '',
          what,
          figure,
          index === 0 ? `${seconds} s` : '',
          index === 0 ? (isKept ? 'kept' : 'BROKEN') : '',
        ])
    }
  }
  const isProven = rows.length > 0 && !rows.some((row) => row.at(-1) === 'BROKEN')
  return { text: `\n${table(['', 'Seen', '', 'Took', 'Promise'], rows)}`, isProven }
}
