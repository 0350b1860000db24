import type { Payload } from 'payload'
import { bareMongodb } from '../../../database/bare'
import { leftElsewhere } from '../../importing/leftElsewhere'
import { joining, leaving, onlyIfConfirmed, type Steps, saysConfirmed } from './steps'

export const mongodbSteps = (payload: Payload): Steps => ({
  movesIn: async (months) => {
    const [first, last] = [months.at(0), months.at(-1)]
    if (!first || !last) return []
    const boundaries = [...months.map(({ from }) => from), last.until]
    const found = await bareMongodb(payload, 'consent-events')
      .aggregate([
        {
          $match: {
            what: { $in: [...joining, ...leaving] },
            createdAt: { $gte: first.from, $lt: last.until },
            $and: [
              { $or: [{ what: { $nin: onlyIfConfirmed } }, { details: new RegExp(`^${saysConfirmed}`) }] },
              { $or: [{ what: { $in: joining } }, { source: { $ne: leftElsewhere } }] },
            ],
          },
        },
        {
          $bucket: {
            groupBy: '$createdAt',
            boundaries,
            output: { joined: countOf(joining), left: countOf(leaving) },
          },
        },
      ])
      .toArray()
    const byMonth = new Map(found.map(({ _id, joined, left }) => [_id.getTime(), { joined, left }]))
    return months.map(({ from }) => byMonth.get(from.getTime()) ?? { joined: 0, left: 0 })
  },
})

const countOf = (kinds: string[]) => ({ $sum: { $cond: [{ $in: ['$what', kinds] }, 1, 0] } })
