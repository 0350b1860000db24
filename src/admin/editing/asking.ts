let underWay = 0

/** Whether a form waits for an answer of the server. */
export const isAsking = (): boolean => underWay > 0

/** Counts a question until it is answered. */
export const asked = async <Answer>(answer: Answer | Promise<Answer>): Promise<Answer> => {
  underWay += 1
  try {
    return await answer
  } finally {
    underWay -= 1
  }
}
