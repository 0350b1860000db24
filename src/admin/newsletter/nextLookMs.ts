import type { Progress } from '../../newsletter/sending/mailing/progress'

const secondMs = 1000
const minuteMs = 60 * secondMs

type Moving = Pick<Progress, 'state' | 'startsAt' | 'counts'>

/**
 * In how many milliseconds there may be something new of a mailing: each second while mails are on their way, seldom
 * until a schedule has come, and never (undefined) while nothing moves.
 */
export const nextLookMs = ({ state, startsAt, counts }: Moving, now: number): number | undefined => {
  if (state === 'sending') return secondMs
  if (state === 'scheduled') return Math.min(minuteMs, Math.max(secondMs, Date.parse(startsAt ?? '') - now))
  return counts.leased + counts.handed > 0 && state === 'paused' ? secondMs : undefined
}
