import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Payload } from 'payload'
import { type Answers, sealAnswers } from '../privacy/messages/answers'

type Kept = { submissionData?: Answers; sealed?: string }

/** Seals the messages of a database that kept them readable. Repeatable; nothing is left to do the next time. */
export const sealMongodbMessages = async ({ db }: Payload): Promise<void> => {
  const { connection }: { connection?: unknown } = db
  const database = (connection as MongooseAdapter['connection']).getClient().db()
  const messages = database.collection<Kept>('form-submissions')
  for await (const { _id, submissionData = [] } of messages.find({ submissionData: { $exists: true } })) {
    const sealed = sealAnswers(submissionData.map(({ field, value }) => ({ field, value })))
    await messages.updateOne({ _id, sealed: { $exists: false } }, { $set: { sealed } })
    await messages.updateOne({ _id }, { $unset: { submissionData: 1 } })
  }
}
