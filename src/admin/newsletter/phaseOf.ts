import type { Progress } from '../../newsletter/sending/mailing/progress'

/** Where an issue stands for whoever looks at it. `minute`: confirmed, and can still be undone. */
export type Phase =
  | 'writing'
  | 'scheduled'
  | 'minute'
  | 'sending'
  | 'missed'
  | 'paused'
  | 'cancelled'
  | 'sent'

type Standing = Pick<Progress, 'state' | 'startsAt' | 'reason'>

/** The phase at a moment, in milliseconds since the epoch. */
export const phaseOf = ({ state, startsAt, reason }: Standing, now: number): Phase => {
  if (state === 'sending') return Date.parse(startsAt ?? '') > now ? 'minute' : 'sending'
  if (state === 'paused') return reason === 'missed' ? 'missed' : 'paused'
  return state
}
