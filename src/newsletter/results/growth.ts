import type { Payload } from 'payload'
import { practiceTimeZone } from '../../lib/practiceTimeZone'
import { recipientsOf } from '../checking/recipientsOf'
import { monthsUntil } from './months'
import { stepsOf } from './steps/stepsOf'

const count = 12

/**
 * How many may be mailed, now or after their pause, and how the list grew in the twelve months up to then, the oldest
 * first.
 */
export const growthOf = async (payload: Payload, now: number) => {
  const months = monthsUntil(now, { timeZone: await practiceTimeZone(payload), count })
  const [moves, { total, paused }] = await Promise.all([
    stepsOf(payload).movesIn(months),
    recipientsOf(payload, { audience: 'everyone' }),
  ])
  return {
    subscribed: total + paused,
    months: months.map(({ month }, index) => {
      const { joined, left } = moves[index] ?? { joined: 0, left: 0 }
      return { month, joined, left, net: joined - left }
    }),
  }
}

export type Growth = Awaited<ReturnType<typeof growthOf>>
