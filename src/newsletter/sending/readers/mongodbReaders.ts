import type { Document, Filter } from 'mongodb'
import type { Payload } from 'payload'
import { bareMongodb } from '../../../database/bare'
import type { Locale } from '../../../lib/locale'
import { batchSize, type Reader, type Readers, type Wanted } from './readers'

export const mongodbReaders = (payload: Payload): Readers => {
  const subscribers = bareMongodb(payload, 'subscribers')
  const suppressions = bareMongodb(payload, 'suppressions')

  const suppressedAmong = async (addressKeys: string[]) => {
    const found = await suppressions.find({ addressKey: { $in: addressKeys } }).toArray()
    return new Set(found.map(({ addressKey }) => String(addressKey)))
  }

  const theirSubscribers = [
    {
      $lookup: {
        from: subscribers.collectionName,
        localField: 'addressKey',
        foreignField: 'addressKey',
        as: 'subscribers',
      },
    },
    { $unwind: '$subscribers' },
    { $replaceRoot: { newRoot: '$subscribers' } },
  ]

  async function* batches(wanted: Wanted): AsyncGenerator<Reader[]> {
    const cursor = subscribers.find(conditionOf(wanted), { projection: shown, batchSize })
    let batch: Reader[] = []
    for await (const row of cursor) {
      batch.push(readerOf(row))
      if (batch.length < batchSize) continue
      yield await withoutSuppressed(batch)
      batch = []
    }
    if (batch.length > 0) yield await withoutSuppressed(batch)
  }

  const withoutSuppressed = async (readers: Reader[]) => {
    const suppressed = await suppressedAmong(readers.map(({ addressKey }) => addressKey))
    return readers.filter(({ addressKey }) => !suppressed.has(addressKey))
  }

  return {
    batches,
    // The suppressed are few: looking them up takes far less than asking for each reader whether they are.
    count: async (wanted) => {
      const condition = { $match: conditionOf(wanted) }
      const [confirmed, suppressed] = await Promise.all([
        subscribers.aggregate<LanguageCount>([condition, byLanguage]).toArray(),
        suppressions.aggregate<LanguageCount>([...theirSubscribers, condition, byLanguage]).toArray(),
      ])
      const counts: Record<Locale, number> = { en: 0, es: 0 }
      for (const { _id, count } of confirmed) counts[_id] += count
      for (const { _id, count } of suppressed) counts[_id] -= count
      return counts
    },
    among: async (addressKeys, now) => {
      const condition = conditionOf({ audience: 'everyone', now })
      const [rows, suppressed] = await Promise.all([
        subscribers.find({ ...condition, addressKey: { $in: addressKeys } }).toArray(),
        suppressedAmong(addressKeys),
      ])
      return new Set(
        rows.map(({ addressKey }) => String(addressKey)).filter((addressKey) => !suppressed.has(addressKey)),
      )
    },
  }
}

type LanguageCount = { _id: Locale; count: number }

const byLanguage = { $group: { _id: '$language', count: { $sum: 1 } } }

const shown = { email: 1, addressKey: 1, language: 1 }

const conditionOf = ({ audience, now }: Wanted): Filter<Document> => ({
  state: 'confirmed',
  addressKey: { $type: 'string' },
  $or: [{ pausedUntil: null }, { pausedUntil: { $lte: new Date(now) } }],
  ...(audience === 'everyone' ? {} : { language: audience }),
})

const readerOf = (row: Document): Reader => ({
  id: String(row._id),
  email: row.email,
  addressKey: row.addressKey,
  language: row.language,
})
