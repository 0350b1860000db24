import type { Collection, Document, MongoBulkWriteError } from 'mongodb'
import type { Payload } from 'payload'
import { bareMongodb, mongodbIds } from '../../../database/bare'
import type { Known } from '../core/outcomeOf'
import type { ImportStore } from '../core/store'
import { type Rows, rowsFor } from './rowsFor'

/**
 * Subscribers in MongoDB, without a transaction: what decides about a person is written last, so that a batch that was cut
 * off is made again wholly.
 */
export const mongodbStore = (payload: Payload): ImportStore => {
  const subscribers = bareMongodb(payload, 'subscribers')
  const suppressions = bareMongodb(payload, 'suppressions')
  const steps = bareMongodb(payload, 'consent-events')
  const requests = bareMongodb(payload, 'subscription-requests')
  const Id = mongodbIds(payload)
  const objectId = (hex: string) => new Id(hex.slice(0, 24))

  const write = async ({ added, confirmed, left, ...rows }: Rows, now: Date) => {
    const times = { createdAt: now, updatedAt: now }
    await insert(
      steps,
      rows.steps.map(({ id, subscriber, ...step }) => ({
        _id: objectId(id),
        ...step,
        subscriber: 'known' in subscriber ? new Id(subscriber.known) : objectId(subscriber.made),
        ...times,
      })),
    )
    await insert(
      subscribers,
      added.map(({ id, confirmedAt, pausedUntil, createdAt, ...subscriber }) => ({
        _id: objectId(id),
        ...subscriber,
        confirmedAt: dateOf(confirmedAt),
        pausedUntil: dateOf(pausedUntil),
        createdAt: dateOf(createdAt),
        updatedAt: now,
      })),
    )
    if (confirmed.length > 0)
      await subscribers.bulkWrite(
        confirmed.map(({ id, confirmedAt }) => ({
          updateOne: {
            filter: { _id: new Id(id), state: 'pending' },
            update: { $set: { state: 'confirmed', confirmedAt: dateOf(confirmedAt), updatedAt: now } },
          },
        })),
        { ...safely, ordered: false },
      )
    if (left.length > 0)
      await subscribers.updateMany(
        { _id: { $in: left.map((id) => new Id(id)) } },
        { $set: { state: 'unsubscribed', pausedUntil: null, updatedAt: now } },
        safely,
      )
    if (rows.revoked.length > 0)
      await requests.deleteMany({ kind: 'subscribe', addressKey: { $in: rows.revoked } }, safely)
    await insert(
      suppressions,
      rows.suppressed.map(({ id, ...suppression }) => ({
        _id: objectId(id),
        ...suppression,
        since: now,
        ...times,
      })),
    )
  }

  return {
    lookUp: async (addressKeys) => {
      const among = { addressKey: { $in: addressKeys } }
      const [people, suppressed] = await Promise.all([
        subscribers.find(among, { projection: { addressKey: 1, state: 1 } }).toArray(),
        suppressions.find(among, { projection: { addressKey: 1 } }).toArray(),
      ])
      const known = new Map<string, Known>()
      for (const { _id, addressKey, state } of people)
        known.set(addressKey, { subscriber: { id: String(_id), state }, isSuppressed: false })
      for (const { addressKey } of suppressed)
        known.set(addressKey, { ...known.get(addressKey), isSuppressed: true })
      return known
    },
    apply: async (changes, proof) => {
      const now = new Date()
      await write(rowsFor(changes, proof, now.toISOString()), now)
    },
  }
}

const duplicate = 11000

/** Writes documents of which some may be there already; what goes wrong is told without them, for they name people. */
const insert = async (collection: Collection, documents: Document[]) => {
  if (documents.length === 0) return
  try {
    await collection.insertMany(documents, { ...safely, ordered: false })
  } catch (error) {
    const { writeErrors, result } = error as Partial<MongoBulkWriteError>
    if (!writeErrors) throw error
    const codes = new Set([writeErrors].flat().map(({ code }) => code))
    if (!result?.getWriteConcernError() && codes.size === 1 && codes.has(duplicate)) return
    throw new Error(`Subscribers could not be written: MongoDB answered ${[...codes].join(', ')}`)
  }
}

// What was acknowledged is still there after a kill.
const safely = { writeConcern: { w: 'majority', journal: true } } as const

const dateOf = (text: string | null) => (text === null ? null : new Date(text))
