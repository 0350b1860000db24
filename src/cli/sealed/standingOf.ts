import { isSealedAnew, type Lock, SealBroken, unseal } from '../../lib/seal'

/** How a sealed text stands: under the secret of today, under the one before, or not to be opened. */
export type Standing = 'new' | 'old' | 'lost'

export const standingOf = (sealed: string, lock: Lock): Standing => {
  try {
    unseal(sealed, lock)
    return isSealedAnew(sealed, lock) ? 'new' : 'old'
  } catch (error) {
    if (error instanceof SealBroken) return 'lost'
    throw error
  }
}
