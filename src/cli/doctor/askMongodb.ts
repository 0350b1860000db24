import { MongoClient } from 'mongodb'

const patienceMs = 5000

/** What a MongoDB server says of itself. */
export type MongodbAnswer = {
  /** The set that the server belongs to. */
  replicaSet: string | null
  /** The set that the address (or the DNS record behind it) names. */
  namedReplicaSet: string | null
  isSharded: boolean
  isWritable: boolean
  isEmpty: boolean
  time: Date | null
}

/** Asks a MongoDB server, for five seconds at most a step. Throws what the driver throws. */
export const askMongodb = async (url: string): Promise<MongodbAnswer> => {
  const client = new MongoClient(url, {
    serverSelectionTimeoutMS: patienceMs,
    connectTimeoutMS: patienceMs,
    socketTimeoutMS: patienceMs,
  })
  try {
    await client.connect()
    const hello = await client.db().command({ hello: 1 })
    const collections = await client.db().listCollections({}, { nameOnly: true }).toArray()
    return {
      replicaSet: hello.setName ?? null,
      namedReplicaSet: client.options.replicaSet ?? null,
      isSharded: hello.msg === 'isdbgrid',
      isWritable: hello.isWritablePrimary === true,
      isEmpty: collections.length === 0,
      time: hello.localTime ?? null,
    }
  } finally {
    await client.close()
  }
}
