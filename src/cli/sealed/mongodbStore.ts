import { MongoClient, ObjectId } from 'mongodb'
import { type SealedStore, secretChanged } from './sealedStore'

const patienceMs = 5000

/** What a MongoDB keeps sealed. */
export const mongodbStore = async (url: string): Promise<SealedStore> => {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: patienceMs, connectTimeoutMS: patienceMs })
  await client.connect()
  const database = client.db()

  return {
    read: async ({ collection, field }) => {
      const documents = database
        .collection(collection)
        .find({ [field]: { $type: 'string' } }, { projection: { [field]: 1 } })
      return (await documents.toArray()).map(({ _id, [field]: sealed }) => ({
        id: String(_id),
        sealed: String(sealed),
      }))
    },
    replace: async ({ collection, field }, old, sealed) => {
      await database
        .collection(collection)
        .updateOne({ _id: new ObjectId(old.id), [field]: old.sealed }, { $set: { [field]: sealed } })
    },
    record: async (count) => {
      const now = new Date()
      await database
        .collection('audit-events')
        .insertOne({ ...secretChanged, count, documents: [], createdAt: now, updatedAt: now })
    },
    close: () => client.close(),
  }
}
