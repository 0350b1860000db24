import type { MongoBulkWriteError } from 'mongodb'
import type { Payload } from 'payload'
import { bareMongodb, mongodbIds } from '../../../database/bare'
import { countsFrom } from './countsFrom'
import type { DeliveryBook } from './deliveryBook'
import { mongodbLedger } from './mongodbLedger'
import { safely } from './safely'

/** The ledger in MongoDB, with what is asked of it besides. */
export const mongodbBook = (payload: Payload): DeliveryBook => {
  const rows = bareMongodb(payload, 'deliveries')
  return {
    ...mongodbLedger(rows, mongodbIds(payload)),
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
