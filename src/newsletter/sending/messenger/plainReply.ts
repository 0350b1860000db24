const longest = 300

/** What a server said, in one line that can stand anywhere. */
export const plainReply = (text: string): string =>
  text
    .replace(/\p{C}+/gu, ' ')
    .trim()
    .slice(0, longest)
