import type { Document, Filter } from 'mongodb'
import type { Payload } from 'payload'
import { bareMongodb } from '../../../database/bare'
import type { Month } from '../months'
import { joining, leaving, noLosses, onlyIfConfirmed, type Steps, saysConfirmed } from './steps'

export const mongodbSteps = (payload: Payload): Steps => {
  const steps = bareMongodb(payload, 'consent-events')
  const sumOf = async (kinds: string[], month: Month) => {
    const counts = await Promise.all(kinds.map((kind) => steps.countDocuments(conditionOf(kind, month))))
    return counts.reduce((sum, count) => sum + count, 0)
  }
  return {
    movesIn: (months) =>
      Promise.all(
        months.map(async (month) => {
          const [joined, left] = await Promise.all([sumOf(joining, month), sumOf(leaving, month)])
          return { joined, left }
        }),
      ),
  }
}

/** One range of the index, of which all that is asked stands in it: that is counted far faster than one group of many. */
const conditionOf = (what: string, { from, until }: Month): Filter<Document> => ({
  what,
  createdAt: { $gte: from, $lt: until },
  ...(leaving.includes(what) ? { source: { $nin: noLosses } } : {}),
  ...(onlyIfConfirmed.includes(what) ? { details: new RegExp(`^${saysConfirmed}`) } : {}),
})
