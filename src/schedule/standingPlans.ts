import type { Payload, Where } from 'payload'
import type { ScheduledChange } from '../payload-types'

/** A change that is this far behind is late. */
const lateMs = 60_000

type StandingPlans = Record<'late' | 'failed' | 'coming', ScheduledChange[]>

/**
 * What is planned and not done: what is late, what did not work (the latest first), and what is coming; at most `most`
 * of each, so that none of them hides another.
 */
export const standingPlans = async (
  payload: Payload,
  { now, most }: { now: number; most: number },
): Promise<StandingPlans> => {
  const isOpen: Where = { state: { in: ['waiting', 'doing'] } }
  const lateBefore = new Date(now - lateMs).toISOString()
  const find = async (where: Where, sort: string) => {
    const found = { collection: 'scheduled-changes', where, sort, limit: most, depth: 0 } as const
    return (await payload.find(found)).docs
  }
  const [late, failed, coming] = await Promise.all([
    find({ and: [isOpen, { dueAt: { less_than: lateBefore } }] }, 'dueAt'),
    find({ state: { equals: 'failed' } }, '-dueAt'),
    find({ and: [isOpen, { dueAt: { greater_than_equal: lateBefore } }] }, 'dueAt'),
  ])
  return { late, failed, coming }
}
