import type { Payload } from 'payload'
import { practiceTimeZone } from '../../lib/practiceTimeZone'
import { monthsUntil } from './months'
import { stepsOf } from './steps/stepsOf'

const count = 12

/** How many are subscribed, and how the list grew in the twelve months up to then, the oldest first. */
export const growthOf = async (payload: Payload, now: number) => {
  const months = monthsUntil(now, { timeZone: await practiceTimeZone(payload), count })
  const [moves, { totalDocs: subscribed }] = await Promise.all([
    stepsOf(payload).movesIn(months),
    payload.count({ collection: 'subscribers', where: { state: { equals: 'confirmed' } } }),
  ])
  return {
    subscribed,
    months: months.map(({ month }, index) => {
      const { joined, left } = moves[index] ?? { joined: 0, left: 0 }
      return { month, joined, left, net: joined - left }
    }),
  }
}

export type Growth = Awaited<ReturnType<typeof growthOf>>
