import { converse } from './converse.mjs'
import { exampleOf } from './example.mjs'
import { messageOf } from './message.mjs'
import { strangeQuestion } from './questions.mjs'
import { usageOf } from './usage.mjs'

const connections = 20
const sampleEveryMs = 100

/**
 * Asks so many different questions, one after the other on each of twenty connections. Answers what became of memory
 * (MB; `firstHalf` and `secondHalf` are the highest of each), how many answers each status had, and what the cache says
 * of an ordinary question afterwards.
 */
export const flood = async ({ questions, regular, documents, server }) => {
  const { port } = server
  await exampleOf({ port, documents, ...regular })
  const memoryNow = () => usageOf(server.pid)?.residentMB ?? null
  const memory = { before: memoryNow(), firstHalf: 0, secondHalf: 0 }
  const statuses = {}
  let asked = 0
  let errors = 0
  const nextMessage = () => (asked < questions ? messageOf({ port, ...strangeQuestion(asked++) }) : undefined)
  const onAnswer = (status) => {
    statuses[status] = (statuses[status] ?? 0) + 1
  }
  const keepAsking = async () => {
    while (asked < questions)
      try {
        await converse({ port, nextMessage, onAnswer })
      } catch {
        errors += 1
      }
  }
  const start = performance.now()
  const sampling = setInterval(() => {
    const half = asked < questions / 2 ? 'firstHalf' : 'secondHalf'
    memory[half] = Math.max(memory[half], memoryNow())
  }, sampleEveryMs)
  await Promise.all(Array.from({ length: connections }, keepAsking))
  clearInterval(sampling)
  const seconds = (performance.now() - start) / 1000
  const { headers } = await fetch(`http://127.0.0.1:${port}${regular.request.path}`)
  return { questions, seconds, errors, statuses, memory, cacheStatusAfter: headers.get('cache-status') }
}
