import { exampleOf } from './example.mjs'
import { load } from './load.mjs'
import { median } from './statistics.mjs'
import { usageOf } from './usage.mjs'

const figures = ['requestsPerSecond', 'p50Ms', 'p99Ms', 'cpuMsPerRequest']

/**
 * Measures one request at Stillpoint and, turn by turn, the same answer from the bare server. Answers every round, the
 * medians, and as the ratio the median of the ratios of rounds next to each other: a machine that is slow for a while is
 * so for both. `lowest` and `highest` are the ratios of single rounds, which show the noise.
 */
export const compare = async ({ measure, documents, connections, stillpoint, bare, pace }) => {
  const { name, promise } = measure
  const { request, cacheStatus, answer } = await exampleOf({ port: stillpoint.port, documents, ...measure })
  await bare.tell(answer)
  const run = (server, seconds) => runOnce({ server, request, status: answer.status, seconds, connections })
  for (const server of [stillpoint, bare]) await run(server, pace.warmUpSeconds)
  const rounds = { stillpoint: [], bare: [] }
  const inStillpoint = async () => rounds.stillpoint.push(await run(stillpoint, pace.seconds))
  const inBare = async () => rounds.bare.push(await run(bare, pace.seconds))
  for (let round = 0; round < pace.rounds; round += 1)
    // Neither is always the one that begins.
    for (const turn of round % 2 === 0 ? [inStillpoint, inBare] : [inBare, inStillpoint]) await turn()
  const ratios = each((figure) => ratiosOf(rounds, figure))
  return {
    name,
    documents,
    connections,
    status: answer.status,
    bytes: answer.body.length,
    cacheStatus,
    promise,
    ratio: each((figure) => medianOf(ratios[figure])),
    noise: {
      lowest: Math.min(...ratios.requestsPerSecond),
      highest: Math.max(...ratios.requestsPerSecond),
    },
    stillpoint: sideOf(rounds.stillpoint),
    bare: sideOf(rounds.bare),
  }
}

const runOnce = async ({ server, ...options }) => {
  const before = usageOf(server.pid)
  const result = await load({ port: server.port, ...options })
  const after = usageOf(server.pid)
  const cpuMs = before && (after.cpuSeconds - before.cpuSeconds) * 1000
  return { ...result, cpuMsPerRequest: before && cpuMs / result.requests }
}

const each = (figureOf) => Object.fromEntries(figures.map((figure) => [figure, figureOf(figure)]))

const ratiosOf = ({ stillpoint, bare }, figure) =>
  stillpoint.map((round, index) =>
    round[figure] === null || bare[index][figure] === null ? null : round[figure] / bare[index][figure],
  )

const sideOf = (rounds) => ({
  median: each((figure) => medianOf(rounds.map((round) => round[figure]))),
  rounds,
})

/** Null where one of the rounds has none. */
const medianOf = (numbers) => (numbers.includes(null) ? null : median(numbers))
