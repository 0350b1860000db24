import { setTimeout as wait } from 'node:timers/promises'
import { changesOf } from './changes.mjs'

/** Long enough for an answer to be stored between two changes, at times. */
const longestPauseMs = 600

/** Makes every kind of change in turn, each begun when the one before it was acknowledged, until `isOver`. */
export const write = async ({ api, history, cast, index, tally, isOver }) => {
  let number = 1
  const next = () => {
    number += 1
    return number
  }
  const say = async (entries, request) => {
    const acknowledge = history.begin(entries)
    const answer = await request()
    acknowledge()
    tally.writes += 1
    return answer
  }
  const changes = Object.entries(changesOf({ api, say, next, possible: history.possible, cast, index }))
  for (const [name] of changes) tally.unmade.add(name)
  for (let turn = index; !isOver(); turn += 1) {
    await wait(Math.random() * longestPauseMs)
    const [name, change] = changes[turn % changes.length]
    try {
      await change()
      tally.kinds.add(name)
    } catch (error) {
      tally.refused += 1
      tally.refusals.add(`${name}: ${error.message}`)
    }
  }
}
