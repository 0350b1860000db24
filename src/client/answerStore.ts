/** An answer as it came, with the tag that the server gave this state of it (RFC 9110 §8.8.3). */
export type KeptAnswer = { etag: string; text: string }

/** Where answers are kept, by their address. */
export type AnswerStore = {
  get: (address: string) => KeptAnswer | undefined
  set: (address: string, answer: KeptAnswer) => void
}

/** Keeps answers in memory, up to a number of characters in all; what was used longest ago goes first. */
export const memoryStore = (mostCharacters = 5_000_000): AnswerStore => {
  const answers = new Map<string, KeptAnswer>()
  let characters = 0
  const remove = (address: string) => {
    const answer = answers.get(address)
    if (!answer) return
    characters -= address.length + answer.text.length
    answers.delete(address)
  }
  const add = (address: string, answer: KeptAnswer) => {
    characters += address.length + answer.text.length
    answers.set(address, answer)
  }
  return {
    get: (address) => {
      const answer = answers.get(address)
      if (!answer) return undefined
      remove(address)
      add(address, answer)
      return answer
    },
    set: (address, answer) => {
      remove(address)
      if (address.length + answer.text.length > mostCharacters) return
      add(address, answer)
      for (const oldest of answers.keys()) {
        if (characters <= mostCharacters) return
        remove(oldest)
      }
    },
  }
}
