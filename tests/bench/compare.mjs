import { exampleOf } from './example.mjs'
import { load } from './load.mjs'
import { median } from './statistics.mjs'
import { usageOf } from './usage.mjs'

const figures = ['requestsPerSecond', 'p50Ms', 'p99Ms', 'cpuMsPerRequest']

/**
 * Measures one request at Stillpoint and, turn by turn, the same answer from the bare server. Answers every round, the
 * medians, and their ratio; `lowest` and `highest` are the ratios of single rounds, which show the noise.
 */
export const compare = async ({ measure, documents, connections, stillpoint, bare, pace }) => {
  const { name, promise } = measure
  const { request, cacheStatus, answer } = await exampleOf({ port: stillpoint.port, documents, ...measure })
  await bare.tell(answer)
  const run = (server, seconds) => runOnce({ server, request, status: answer.status, seconds, connections })
  for (const server of [stillpoint, bare]) await run(server, pace.warmUpSeconds)
  const rounds = { stillpoint: [], bare: [] }
  for (let round = 0; round < pace.rounds; round += 1) {
    rounds.stillpoint.push(await run(stillpoint, pace.seconds))
    rounds.bare.push(await run(bare, pace.seconds))
  }
  const sides = { stillpoint: sideOf(rounds.stillpoint), bare: sideOf(rounds.bare) }
  const ratios = rounds.stillpoint.map(
    ({ requestsPerSecond }, round) => requestsPerSecond / rounds.bare[round].requestsPerSecond,
  )
  return {
    name,
    documents,
    connections,
    status: answer.status,
    bytes: answer.body.length,
    cacheStatus,
    promise,
    ratio: ratioOf(sides),
    noise: { lowest: Math.min(...ratios), highest: Math.max(...ratios) },
    ...sides,
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

const sideOf = (rounds) => ({
  median: each((figure) =>
    rounds.some((round) => round[figure] === null) ? null : median(rounds.map((round) => round[figure])),
  ),
  rounds,
})

const ratioOf = ({ stillpoint, bare }) =>
  each((figure) =>
    stillpoint.median[figure] === null ? null : stillpoint.median[figure] / bare.median[figure],
  )
