import type { PayloadRequest } from 'payload'

type Quarter = { year: number; quarter: number }

/** The first quarter from today on that has no issue yet, in UTC. */
export const firstFreeQuarter = (taken: Quarter[], today: Date): Quarter => {
  let { year, quarter } = { year: today.getUTCFullYear(), quarter: Math.floor(today.getUTCMonth() / 3) + 1 }
  const isTaken = () => taken.some((issue) => issue.year === year && issue.quarter === quarter)
  while (isTaken()) [year, quarter] = quarter === 4 ? [year + 1, 1] : [year, quarter + 1]
  return { year, quarter }
}

const proposeQuarter = async (req: PayloadRequest): Promise<Quarter> => {
  const today = new Date()
  const { docs } = await req.payload.find({
    collection: 'newsletters',
    where: { year: { greater_than_equal: today.getUTCFullYear() } },
    select: { year: true, quarter: true },
    pagination: false,
    depth: 0,
    trash: true,
    req,
  })
  return firstFreeQuarter(docs, today)
}

export const nextYear = async ({ req }: { req: PayloadRequest }) => (await proposeQuarter(req)).year

export const nextQuarter = async ({ req }: { req: PayloadRequest }) => (await proposeQuarter(req)).quarter
