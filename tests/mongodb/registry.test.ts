import { afterAll, beforeAll, describe } from '@jest/globals'
import { MongoClient } from 'mongodb'
import { mongodbRegistry } from '../../src/delivery/revision/mongodbRegistry'
import { describeRegistry } from '../helpers/registryContract'

let client: MongoClient

beforeAll(async () => {
  client = await MongoClient.connect(String(process.env.DATABASE_URL))
})
afterAll(() => client.close())

describe('processes that meet in MongoDB', () =>
  describeRegistry(async () => mongodbRegistry(() => client.db())))
