import { askMongodb, type MongodbAnswer } from './askMongodb'
import { bad, codeOf, type Finding, good, warning } from './finding'

/** Whether MongoDB can be reached, lets this account in, takes writes, and has transactions. */
export const checkMongodb = async (url: string): Promise<Finding> => {
  try {
    return judgeMongodb(await askMongodb(url))
  } catch (error) {
    return bad(`${explain(codeOf(error))} Look at DATABASE_URL.`)
  }
}

/** What to say of a server that answered. Transactions need a replica set, and its name in DATABASE_URL. */
export const judgeMongodb = (answer: MongodbAnswer): Finding => {
  const { replicaSet, namedReplicaSet, isSharded, isWritable, isEmpty } = answer
  if (!isWritable) return bad('MongoDB answers but takes no writes: its replica set has no primary.')
  if (isSharded) return warning('MongoDB is a sharded cluster; Stillpoint uses it without transactions.')
  if (!replicaSet && namedReplicaSet)
    return bad(
      `DATABASE_URL names the replica set ${namedReplicaSet}, but the server is in none, so every change will fail. Start it with --replSet ${namedReplicaSet}.`,
    )
  if (!replicaSet)
    return warning(
      'MongoDB runs without a replica set, so transactions are off: a change that is cut off may be stored by half. Make it a replica set (one node is enough) and name it in DATABASE_URL with ?replicaSet=…',
    )
  if (!namedReplicaSet)
    return warning(
      `Transactions are off, because DATABASE_URL doesn’t name the replica set: a change that is cut off may be stored by half. Add replicaSet=${replicaSet} to DATABASE_URL.`,
    )
  return good(`MongoDB answers, with transactions${isEmpty ? '; the database is empty yet' : ''}.`)
}

const explain = (code: string): string => explanations[code] ?? `MongoDB can’t be used (${code}).`

// Codes of the server: https://www.mongodb.com/docs/manual/reference/error-codes/
const explanations: Record<string, string> = {
  '13': 'MongoDB lets this account in, but the account may not use the database.',
  '18': 'MongoDB doesn’t know this account or its password (or authSource is not the database that keeps the account).',
  ENOTFOUND: 'The name of the MongoDB server can’t be found.',
  MongoServerSelectionError: 'MongoDB can’t be reached, or its replica set bears another name.',
  MongoParseError:
    'DATABASE_URL is no MongoDB address; a password with other signs than letters and digits must be percent-encoded.',
}
