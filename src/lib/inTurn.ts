import { processWide } from './processWide'

const ends = processWide('turns', () => new Map<string, Promise<unknown>>())

/** Does tasks of one key one after the other, in the order in which they came; those of other keys go on meanwhile. */
export const inTurn = async <Result>(key: string, task: () => Promise<Result>): Promise<Result> => {
  const before = ends.get(key) ?? Promise.resolve()
  const turn = before.then(task)
  const end = turn.catch(() => {})
  ends.set(key, end)
  try {
    return await turn
  } finally {
    if (ends.get(key) === end) ends.delete(key)
  }
}
