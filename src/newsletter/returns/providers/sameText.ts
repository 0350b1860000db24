import { createHash, timingSafeEqual } from 'node:crypto'

/** Compares two texts in a time that tells nothing of either (CWE-208). */
export const sameText = (one: string, other: string): boolean =>
  timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest())
