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
  const cpu = process.cpuUsage()
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
  await Promise.all(Array.from({ length: connections }, keepAsking))
  const elapsed = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  latencies.sort((a, b) => a - b)
  return {
    requests: latencies.length,
    errors,
    unexpected,
    seconds: elapsed / 1000,
    requestsPerSecond: latencies.length / (elapsed / 1000),
    p50Ms: percentile(latencies, 50) ?? null,
    p99Ms: percentile(latencies, 99) ?? null,
    // The part of one core that the asking took; near 1, the asker was the limit and not the server.
    askerShare: (user + system) / 1000 / elapsed,
  }
}
