import type { AnyBulkWriteOperation, Document, Filter, MongoBulkWriteError, ObjectId, WithId } from 'mongodb'
import type { Payload } from 'payload'
import { bareMongodb, mongodbIds } from '../../../database/bare'
import { type Delivery, type Entry, writtenFrom } from '../core/ports'
import { countsFrom } from './countsFrom'
import type { DeliveryBook } from './deliveryBook'

/** The ledger in MongoDB. Each row is claimed and written by one conditional update, so no transaction is needed. */
export const mongodbBook = (payload: Payload): DeliveryBook => {
  const rows = bareMongodb(payload, 'deliveries')
  const Id = mongodbIds(payload)

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
    list: async (readers) => {
      if (readers.length === 0) return
      const documents = readers.map((reader) => ({ ...reader, state: 'queued', attempts: 0 }))
      try {
        await rows.insertMany(documents, { ...safely, ordered: false })
      } catch (error) {
        // Whoever is there already stays as they are; all others are written all the same.
        refuseAllButDuplicates(error)
      }
    },
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
    write: async (entries, holder) => {
      const marked = entries.map((entry) => ({ ...entry, _id: new Id(entry.id), mark: new Id() }))
      const operations = marked.map((entry) => operationFor(entry, holder))
      const { matchedCount } = await rows.bulkWrite(operations, { ...safely, ordered: true })
      if (matchedCount === entries.length) return entries.map(() => true)
      const ids = marked.map(({ _id }) => _id)
      const ours = await rows.find({ _id: { $in: ids }, lease: holder.lease }).toArray()
      return marked.map((entry) => ours.some((row) => String(row._id) === entry.id && isWritten(row, entry)))
    },
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
    counts: async (issue) => {
      const counted = await rows
        .aggregate([{ $match: { issue } }, { $group: { _id: '$state', count: { $sum: 1 } } }])
        .toArray()
      return countsFrom(counted.map(({ _id, count }) => ({ state: _id, count })))
    },
    cameBack: async (issue) => {
      const counted = await rows
        .aggregate([
          { $match: { issue, returned: { $in: ['returned', 'bounced', 'complained'] } } },
          { $group: { _id: { returned: '$returned', reason: '$returnReason' }, count: { $sum: 1 } } },
        ])
        .toArray()
      return counted.map(({ _id, count }) => ({
        returned: String(_id.returned),
        reason: _id.reason ?? null,
        count: Number(count),
      }))
    },
    settledSince: (issue, moment) => rows.countDocuments({ issue, settledAt: { $gte: moment } }),
    requeue: async ({ issue, states, ...settled }) => {
      const settledAt =
        'settledBefore' in settled ? { $lt: settled.settledBefore } : { $gte: settled.settledSince }
      const afresh = { state: 'queued', lease: null, attempts: 0, code: null, text: null, settledAt: null }
      const chosen = { state: { $in: states }, email: { $ne: null }, settledAt }
      await rows.updateMany({ issue, ...chosen }, { $set: afresh }, safely)
    },
    forget: async (issue) => {
      await rows.deleteMany({ issue }, safely)
    },
  }
}

const duplicate = 11000

/** Throws unless nothing is wrong but that some were there already; without the rows, which name readers. */
const refuseAllButDuplicates = (error: unknown) => {
  const { writeErrors, result } = error as Partial<MongoBulkWriteError>
  if (!writeErrors) throw error
  const codes = new Set([writeErrors].flat().map(({ code }) => code))
  const isKept = !result?.getWriteConcernError()
  if (isKept && codes.size === 1 && codes.has(duplicate)) return
  throw new Error(`The audience could not be written down: MongoDB answered ${[...codes].join(', ')}`)
}

// What was acknowledged is still there after a kill.
const safely = { writeConcern: { w: 'majority', journal: true } } as const

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

type Holder = { lease: string; until: number }

/** `mark` tells who handed a row over: of two who took it in turn, with one lease, only one may. */
type Marked = Entry & { _id: ObjectId; mark: ObjectId }

const unmarked = { $unset: { mark: '' } } as const

const isWritten = (row: Document, { to, mark }: Marked): boolean =>
  row.state === to && (to !== 'handed' || mark.equals(row.mark))

const operationFor = (entry: Marked, { lease, until }: Holder): AnyBulkWriteOperation => ({
  updateOne: {
    filter: { _id: entry._id, lease, state: { $in: writtenFrom[entry.to] } },
    update: updateFor(entry, until),
  },
})

const updateFor = ({ to, dueAt, code, text, mark }: Marked, until: number): Document => {
  if (to === 'handed') return { $set: { state: to, leasedUntil: until, mark }, $inc: { attempts: 1 } }
  if (to === 'queued')
    return {
      $set: { state: to, lease: null, code: null, text: null, settledAt: null },
      $inc: { attempts: -1 },
      ...unmarked,
    }
  const settled = { state: to, dueAt: dueAt ?? null, code: code ?? null, text: text ?? null }
  const forgotten = to === 'accepted' || to === 'skipped' ? { email: null } : {}
  return { $set: { ...settled, settledAt: new Date(), ...forgotten }, ...unmarked }
}
