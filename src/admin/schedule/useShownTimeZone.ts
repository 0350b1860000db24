'use client'

import { usePracticeTimeZone } from './usePracticeTimeZone'

/**
 * The time zone (IANA) in which moments are shown with its name: that of the practice, or UTC where that can’t be read;
 * undefined until it is known.
 */
export const useShownTimeZone = (): string | undefined => {
  const { timeZone, isLost } = usePracticeTimeZone()
  return isLost ? 'UTC' : timeZone
}
