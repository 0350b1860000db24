/** The token of the return path of a delivery, as `returnPathOf` writes it. */
export const returnPathTokens = (text: string): string[] => all(/\+b-([0-9a-f]{24})@/gi, text)

/** The token of a Message-ID, as `messageIdOf` writes it. */
export const messageIdTokens = (text: string): string[] => all(/<?\b([0-9a-f]{24})@[^\s<>]+>?/gi, text)

/** The token in the subject of a mail to the `mailto:` address of `List-Unsubscribe`. */
export const unsubscribeToken = (subject: string): string | undefined =>
  /^\s*unsubscribe\s+([0-9a-f]{24})\s*$/i.exec(subject)?.[1]?.toLowerCase()

const all = (pattern: RegExp, text: string): string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, token]) => String(token).toLowerCase())),
]
