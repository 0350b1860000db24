import { MongoClient, ObjectId } from 'mongodb'

const inOneGo = 100

/** Copies all that was made by the API so many times, numbered, into the same collections. */
export const copyMongodb = async ({ url, from, to }) => {
  const client = await MongoClient.connect(url)
  const originals = await Promise.all(
    [
      ['services', '_order'],
      ['faqs', '_order'],
      ['_services_versions', 'version._order'],
      ['_faqs_versions', 'version._order'],
    ].map(async ([name, order]) => {
      const collection = client.db().collection(name)
      return { collection, documents: await collection.find({ [order]: /^a/ }).toArray() }
    }),
  )
  for (let first = from; first <= to; first += inOneGo) {
    const count = Math.min(inOneGo, to - first + 1)
    const copies = Array.from({ length: count }, (_, index) => copyAll(originals, first + index))
    for (const [index, { collection }] of originals.entries())
      await collection.insertMany(copies.flatMap((copy) => copy[index]))
  }
  await client.close()
}

/** One copy of everything; links between the copied documents lead to the copies. */
const copyAll = (originals, copy) => {
  const ids = new Map(
    originals.flatMap(({ documents }) => documents.map(({ _id }) => [String(_id), new ObjectId()])),
  )
  return originals.map(({ documents }) =>
    documents.map((document) => {
      const renewed = numbered(renew(document, ids), copy)
      return renewed.version ? { ...renewed, version: numbered(renewed.version, copy) } : renewed
    }),
  )
}

const renew = (value, ids) => {
  if (value instanceof ObjectId) return ids.get(String(value)) ?? value
  if (typeof value === 'string') return ids.has(value) ? String(ids.get(value)) : value
  if (Array.isArray(value)) return value.map((entry) => renew(entry, ids))
  if (value?.constructor !== Object) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, renew(entry, ids)]))
}

// A key that sorts after those of the originals, as Payload makes them for an order set by hand.
const orderAfter = (order, copy) => `f${String(copy).padStart(5, '0')}${order.slice(-1)}`

const numbered = (document, copy) => ({
  ...document,
  ...(document.slug && { slug: `${document.slug}-${copy}` }),
  ...(document._order && { _order: orderAfter(document._order, copy) }),
})
