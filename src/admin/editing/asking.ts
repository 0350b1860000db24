/** Next never answers what it was asked before somebody went elsewhere, so nothing is waited for longer than this. */
const longestWaitMs = 5000

const begun = new Set<{ at: number }>()

/** Whether a form waits for an answer of the server that may still come. */
export const isAsking = (): boolean => [...begun].some(({ at }) => performance.now() - at < longestWaitMs)

/** Counts a question until it is answered. */
export const asked = async <Answer>(answer: Answer | Promise<Answer>): Promise<Answer> => {
  const question = { at: performance.now() }
  begun.add(question)
  try {
    return await answer
  } finally {
    begun.delete(question)
  }
}
