import { table } from '../bench/table.mjs'

const heads = ['', 'Reads', 'Hits', '304', 'Failed', 'Writes', 'Refused', 'Stale', 'Mixed']
const told = 10

/** The table of all runs, and whether each read and wrote, and nothing was stale, mixed, refused or without an answer. A whole run makes every kind of change. */
export const report = (results) => {
  const rows = results.map((result) => [
    result.title,
    ...[result.reads, result.hits, result.notModified, result.failed],
    ...[result.writes, result.refused, result.stale, result.mixed],
  ])
  const problems = results.flatMap(({ title, problems: seen, refusals, isWhole, unmade }) =>
    [...seen, ...refusals, ...(isWhole ? [...unmade].map((name) => `never made: ${name}`) : [])]
      .slice(0, told)
      .map((problem) => `${title}: ${problem}`),
  )
  const kinds = [...new Set(results.flatMap((result) => [...result.kinds]))].sort()
  const text = [`\n${table(heads, rows)}`, `Kinds of change: ${kinds.join('; ')}.`, ...problems].join('\n')
  return { text, isProven: results.length > 0 && results.every(isSound) }
}

const isSound = ({ reads, hits, writes, failed, refused, stale, mixed, isWhole, unmade }) =>
  reads > 0 &&
  hits > 0 &&
  writes > 0 &&
  failed + refused + stale + mixed === 0 &&
  !(isWhole && unmade.size > 0)
