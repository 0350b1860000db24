// Memory that only fills up what it was given stays the same from the first half to the second.
const mostGrowth = 1.15

/** What the results promise beside what they are, each met or not: `figure`, `value`, `limit`, `isMet`. */
export const promisesOf = ({ rows, flood }) => [...rows.flatMap(promisesOfRow), ...promisesOfFlood(flood)]

const promisesOfRow = ({ name, documents, connections, promise, ratio }) => {
  if (!promise) return []
  const about = { name, documents, connections }
  return [
    { ...about, figure: 'speed', ...atLeast(ratio.requestsPerSecond, promise.speed) },
    { ...about, figure: 'p99', ...atMost(ratio.p99Ms, promise.p99) },
  ]
}

const promisesOfFlood = ({ questions, statuses, memory, cacheStatusAfter }) => {
  const name = `${questions.toLocaleString('en')} different questions`
  const failures = Object.entries(statuses).reduce(
    (sum, [status, count]) => (Number(status) < 500 ? sum : sum + count),
    0,
  )
  const isStillStored = cacheStatusAfter?.includes('hit') === true
  return [
    {
      name,
      figure: 'memory, second half to first',
      ...atMost(memory.secondHalf / memory.firstHalf, mostGrowth),
    },
    { name, figure: 'answers of 5xx', ...atMost(failures, 0) },
    { name, figure: 'ordinary answer still stored (1)', ...atLeast(Number(isStillStored), 1) },
  ]
}

const atLeast = (value, limit) => ({ value, limit: `≥ ${limit}`, isMet: value >= limit })
const atMost = (value, limit) => ({ value, limit: `≤ ${limit}`, isMet: value <= limit })
