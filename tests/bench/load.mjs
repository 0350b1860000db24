import { setTimeout as wait } from 'node:timers/promises'
import { converse } from './converse.mjs'
import { messageOf } from './message.mjs'
import { percentile } from './statistics.mjs'

/** Sends one request over and over on each connection; `unexpected` counts the answers of another status. */
export const load = async ({ port, request, status: expected = 200, connections, seconds }) => {
  const message = messageOf({ port, ...request })
  const latencies = []
  let errors = 0
  let unexpected = 0
  const onAnswer = (status, milliseconds) => {
    latencies.push(milliseconds)
    if (status !== expected) unexpected += 1
  }
  const start = performance.now()
  const isOver = () => performance.now() - start >= seconds * 1000
  const nextMessage = () => (isOver() ? undefined : message)
  const keepAsking = async () => {
    while (!isOver())
      try {
        await converse({ port, nextMessage, onAnswer })
      } catch {
        errors += 1
        await wait(10)
      }
  }
  const turns = stayAwake({ isOver, count: () => latencies.length })
  await Promise.all(Array.from({ length: connections }, keepAsking))
  const elapsed = performance.now() - start
  latencies.sort((a, b) => a - b)
  return {
    requests: latencies.length,
    errors,
    unexpected,
    seconds: elapsed / 1000,
    requestsPerSecond: latencies.length / (elapsed / 1000),
    p50Ms: percentile(latencies, 50) ?? null,
    p99Ms: percentile(latencies, 99) ?? null,
    // The part of its turns in which the asker had something to read; near 1, it was the limit and not the server.
    askerShare: turns.busy / turns.all,
  }
}

/**
 * Never lets this process fall asleep, and counts its turns. On one machine, whoever answers a sleeping asker pays for
 * waking it, up to a third of what an answer costs: the slower of two servers does, and the faster, which keeps its asker
 * busy, does not. An asker that is somewhere else costs neither of them that.
 */
const stayAwake = ({ isOver, count }) => {
  const turns = { all: 0, busy: 0 }
  let counted = 0
  const turn = () => {
    turns.all += 1
    if (count() > counted) turns.busy += 1
    counted = count()
    if (!isOver()) setImmediate(turn)
  }
  turn()
  return turns
}
