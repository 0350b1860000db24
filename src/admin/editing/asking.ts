/** Longer than any answer takes, and short enough to be waited for. */
const longestWaitMs = 8000

let asking = 0

/** Whether a form waits for an answer of the server. */
export const isAsking = (): boolean => asking > 0

/**
 * The answer to a question, or undefined where none comes: Next never answers what it was asked before somebody went
 * elsewhere, and a form of Payload asks nothing more as long as it waits.
 */
export const asked = async <Answer>(answer: Answer | Promise<Answer>): Promise<Answer | undefined> => {
  let giveUp: number | undefined
  const tooLate = new Promise<undefined>((resolve) => {
    giveUp = window.setTimeout(() => resolve(undefined), longestWaitMs)
  })
  asking += 1
  try {
    return await Promise.race([answer, tooLate])
  } finally {
    clearTimeout(giveUp)
    asking -= 1
  }
}
