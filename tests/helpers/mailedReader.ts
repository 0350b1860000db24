import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { addressKeyOf } from '../../src/newsletter/subscribing'
import { builders } from './builders'
import { addSubscriber } from './subscribers'

/** An issue whose mailing has ended. Answers its id. */
export const addSentIssue = async (payload: Payload): Promise<string> => {
  const { id } = await payload.create({ collection: 'newsletters', data: builders.newsletters('Calm') })
  const startedAt = new Date().toISOString()
  await payload.db.create({
    collection: 'mailings',
    data: {
      ...{ issue: id, state: 'sent', audience: 'everyone', content: {}, sender: {} },
      ...{ confirmedBy: 'owner@example.org', startsAt: startedAt, startedAt, listedAt: startedAt },
    },
  })
  return id
}

/** A reader to whom an issue was handed over, and the token of that delivery. */
export const addMailedReader = async (payload: Payload, delivery: { issue: string } & object) => {
  const { id, email } = await addSubscriber(payload)
  const token = randomBytes(12).toString('hex')
  const addressKey = addressKeyOf(email)
  const settledAt = new Date().toISOString()
  const mailed = {
    subscriber: id,
    addressKey,
    language: 'en',
    token,
    attempts: 1,
    settledAt,
    state: 'accepted',
  }
  await payload.db.create({ collection: 'deliveries', data: { ...mailed, ...delivery } })
  return { id, email, token, addressKey }
}

/** Something that came back and was of no account. */
export const addReturnedMail = (payload: Payload) =>
  payload.create({
    collection: 'returned-mails',
    data: { key: randomUUID(), kind: 'automatic', effect: 'noted', source: 'folder' },
  })
