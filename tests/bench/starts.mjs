import { startBare, startStillpoint } from './servers.mjs'
import { median } from './statistics.mjs'

/**
 * Starts both servers, turn by turn, on a database that is there already. Answers how long each start took (ms) and
 * the two servers of the last turn, which go on running.
 */
export const measureStarts = async ({ times, place }) => {
  const running = { stillpoint: null, bare: null }
  const startsMs = { stillpoint: [], bare: [] }
  for (let time = 0; time < times; time += 1) {
    await running.bare?.stop()
    await running.stillpoint?.stop()
    running.bare = await startBare()
    running.stillpoint = await startStillpoint(place)
    for (const side of ['stillpoint', 'bare']) startsMs[side].push(running[side].startMs)
  }
  const medianMs = { stillpoint: median(startsMs.stillpoint), bare: median(startsMs.bare) }
  return { ...running, starts: { ratio: medianMs.stillpoint / medianMs.bare, medianMs, startsMs } }
}
