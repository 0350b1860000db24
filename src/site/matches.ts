/** Whether a text holds every word of a search, or the beginning of it, whatever its accents and capitals. */
export const matches = (text: string, search: string): boolean => {
  const words = ` ${plain(text)}`
  return plain(search)
    .split(' ')
    .every((word) => words.includes(` ${word}`))
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
