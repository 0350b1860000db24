import type { PayloadRequest } from 'payload'
import { dayIn } from '../../src/lib/dayIn'
import { practiceTimeZone } from '../../src/lib/practiceTimeZone'
import { isSameQuarter, type Quarter, quarterOf } from '../../src/lib/quarter'

/** The first quarter from this one on that has no issue yet. */
export const firstFreeQuarter = (taken: Quarter[], from: Quarter): Quarter => {
  const isTaken = taken.some((issue) => isSameQuarter(issue, from))
  return isTaken ? firstFreeQuarter(taken, after(from)) : from
}

const after = ({ year, quarter }: Quarter): Quarter =>
  quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: quarter + 1 }

const proposeQuarter = async (req: PayloadRequest): Promise<Quarter> => {
  const now = quarterOf(dayIn(await practiceTimeZone(req.payload), Date.now()))
  const { docs } = await req.payload.find({
    collection: 'newsletters',
    where: { year: { greater_than_equal: now.year } },
    select: { year: true, quarter: true },
    pagination: false,
    depth: 0,
    trash: true,
    req,
  })
  return firstFreeQuarter(docs, now)
}

export const nextYear = async ({ req }: { req: PayloadRequest }) => (await proposeQuarter(req)).year

export const nextQuarter = async ({ req }: { req: PayloadRequest }) => (await proposeQuarter(req)).quarter
