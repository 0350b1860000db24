import type { Person } from './readRow'

/**
 * Tells which rows of a file count: the first of each address; but where any row says that somebody has left, the first
 * of those.
 */
export const repetitions = (leavers: Set<string>) => {
  const seen = new Set<string>()
  return {
    isRepeated: ({ address, standing }: Person): boolean => {
      if (seen.has(address) || (standing === 'subscribed' && leavers.has(address))) return true
      seen.add(address)
      return false
    },
  }
}
