/** A finished message (RFC 5322) with its envelope (RFC 5321). */
export type Letter = { from: string; to: string; data: Buffer }
