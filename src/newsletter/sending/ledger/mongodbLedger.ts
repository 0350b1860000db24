import type { Collection, Document, Filter, ObjectId, WithId } from 'mongodb'
import type { Delivery, Ledger } from '../core/ports'
import { unmarked, writeEntries } from './mongodbEntries'
import { safely } from './safely'

/** What sending needs of the ledger in MongoDB. Each row is claimed and written by a conditional update, without transactions. */
export const mongodbLedger = (rows: Collection, Id: typeof ObjectId): Ledger => {
  /** Takes as many as there are, up to the limit. Others may be quicker with those that it finds. */
  const claim = async (due: Filter<Document>, { lease, until, limit }: Claim): Promise<Delivery[]> => {
    for (;;) {
      const found = await rows.find(due, { projection: { _id: 1 }, sort: { dueAt: 1 }, limit }).toArray()
      if (found.length === 0) return []
      const ids = { _id: { $in: found.map(({ _id }) => _id) } }
      const held = { state: 'leased', lease }
      await rows.updateMany({ ...due, ...ids }, { $set: { ...held, leasedUntil: until } }, safely)
      // Not by `leasedUntil`: a sign of life may have moved it meanwhile.
      const claimed = await rows.find({ ...ids, ...held }).toArray()
      if (claimed.length > 0) return claimed.map(deliveryOf)
    }
  }

  return {
    // What is put off comes first: it is little, and it has waited.
    lease: async ({ issue, lease, limit, now, until }) => {
      const deferred = await claim(
        { issue, state: 'deferred', dueAt: { $lte: now } },
        { lease, until, limit },
      )
      const rest = limit - deferred.length
      if (rest === 0) return deferred
      return [...deferred, ...(await claim({ issue, state: 'queued' }, { lease, until, limit: rest }))]
    },
    renew: async ({ issue, lease, until }) => {
      await rows.updateMany(
        { issue, state: { $in: ['leased', 'handed'] }, lease },
        { $set: { leasedUntil: until } },
        safely,
      )
    },
    write: (entries, holder) => writeEntries({ rows, Id }, entries, holder),
    release: async ({ issue, lease }) => {
      await rows.updateMany(
        { issue, state: 'leased', lease },
        { $set: { state: 'queued', lease: null } },
        safely,
      )
    },
    reap: async ({ issue, now }) => {
      const expired = { issue, leasedUntil: { $lt: now } }
      await rows.updateMany(
        { ...expired, state: 'leased' },
        { $set: { state: 'queued', lease: null } },
        safely,
      )
      await rows.updateMany(
        { ...expired, state: 'handed' },
        { $set: { state: 'unknown', settledAt: new Date(now) }, ...unmarked },
        safely,
      )
    },
    nextDueAt: async (issue) => {
      if (await rows.findOne({ issue, state: 'queued' }, { projection: { _id: 1 } })) return 0
      const [deferred, held] = await Promise.all([
        rows.findOne({ issue, state: 'deferred' }, { sort: { dueAt: 1 } }),
        rows.findOne({ issue, state: { $in: ['leased', 'handed'] } }, { sort: { leasedUntil: 1 } }),
      ])
      const moments = [deferred?.dueAt, held?.leasedUntil].filter((moment) => typeof moment === 'number')
      return moments.length > 0 ? Math.min(...moments) : null
    },
  }
}

type Claim = { lease: string; until: number; limit: number }

const deliveryOf = (row: WithId<Document>): Delivery => ({
  id: String(row._id),
  issue: row.issue,
  subscriber: row.subscriber,
  addressKey: row.addressKey,
  email: row.email,
  language: row.language,
  token: row.token,
  attempts: row.attempts,
})
