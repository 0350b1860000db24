import type { GlobalSlug, Payload } from 'payload'
import type { Progress } from './progress'
import { keyOf, type SampleCollection, sampleCollections } from './sample'
import { samples } from './samples'

type Found = { collection: SampleCollection; id: string } | { global: GlobalSlug; id: string }

/**
 * True if the database holds what the run has written so far and nothing else. The one thing that was cut off in the
 * middle is removed with its versions, because a database without transactions may have stored half of it.
 */
export const clearTheWay = async (payload: Payload, progress: Progress | null): Promise<boolean> => {
  const made = progress?.made ?? {}
  const found = await findContent(payload)
  const isKept = Object.values(made).every((id) => found.some((one) => one.id === id))
  const others = found.filter(({ id }) => !Object.values(made).includes(id))
  if (!progress || !isKept || others.length === 0) return isKept && others.length === 0
  const next = samples.find((sample) => !made[keyOf(sample)])
  const [cutOff] = others
  if (others.length > 1 || !next || !cutOff || placeOf(cutOff) !== placeOf(next)) return false
  await remove(payload, cutOff)
  return true
}

const placeOf = (one: { collection: string } | { global: string }) =>
  'global' in one ? one.global : one.collection

const findContent = async (payload: Payload): Promise<Found[]> => {
  const lists = await Promise.all([
    ...sampleCollections.map((collection) => findDocuments(payload, collection)),
    ...samples.flatMap((sample) => ('global' in sample ? [findGlobal(payload, sample.global)] : [])),
  ])
  return lists.flat()
}

// More than a hundred is surely not the sample practice.
const findDocuments = async (payload: Payload, collection: SampleCollection): Promise<Found[]> => {
  const { docs } = await payload.find({ collection, limit: 100, depth: 0, trash: true })
  return docs.map(({ id }) => ({ collection, id }))
}

const findGlobal = async (payload: Payload, global: GlobalSlug): Promise<Found[]> => {
  const { createdAt } = await payload.findGlobal({ slug: global, depth: 0 })
  return createdAt ? [{ global, id: global }] : []
}

const remove = async (payload: Payload, one: Found) => {
  if ('collection' in one) await payload.delete({ collection: one.collection, id: one.id, trash: true })
  else if (payload.globals.config.some(({ slug, versions }) => slug === one.global && versions))
    await payload.db.deleteVersions({ globalSlug: one.global, where: {} })
}
