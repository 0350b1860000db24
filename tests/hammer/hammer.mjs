import { logInOwner } from '../bench/owner.mjs'
import { apiOf } from './api.mjs'
import { addCasts } from './casts.mjs'
import { createHistory } from './history.mjs'
import { questionsAbout } from './questions.mjs'
import { read } from './readers.mjs'
import { write } from './writers.mjs'

const readers = 8
const writers = 4

/** Reads and writes on these ports at once, for so long, or until something stale is seen. Answers what was seen. */
export const hammer = async ({ ports, seconds, isWhole, untilStale }) => {
  const urls = ports.map((port) => `http://127.0.0.1:${port}`)
  const api = apiOf({ urls, headers: await logInOwner(ports[0]) })
  const history = createHistory()
  const casts = await addCasts({ api, history, writers })
  const questions = questionsAbout(casts, { isWhole })
  const tally = {
    ...{ reads: 0, hits: 0, notModified: 0, failed: 0, writes: 0, refused: 0, stale: 0, mixed: 0 },
    ...{ kinds: new Set(), unmade: new Set(), problems: new Set(), refusals: new Set() },
  }
  const end = performance.now() + seconds * 1000
  const isOver = () => performance.now() > end || (untilStale && tally.stale > 0)
  const work = [
    ...Array.from({ length: readers }, () => read({ urls, questions, history, tally, isOver })),
    ...casts.map((cast, index) => write({ api, history, cast, index, tally, isOver })),
  ]
  await Promise.all(work)
  for (const name of tally.kinds) tally.unmade.delete(name)
  return tally
}
