import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { addressOf } from '../smtp/sink.mjs'

/** People who have confirmed: reader 1 to reader `count`, every fourth of them a reader of Spanish. */
export const addReaders = async (payload: Payload, count: number): Promise<void> => {
  for (let number = 1; number <= count; number += 1)
    await payload.create({
      collection: 'subscribers',
      data: {
        email: addressOf(number),
        language: number % 4 === 0 ? 'es' : 'en',
        state: 'confirmed',
        source: 'test',
      },
    })
}

/** A delivery of an issue of its own that the receiving server refused. */
export const addDelivery = (payload: Payload) => {
  const names = {
    issue: randomUUID(),
    addressKey: randomUUID(),
    subscriber: randomUUID(),
    token: randomUUID(),
  }
  return payload.create({
    collection: 'deliveries',
    data: { ...names, email: 'ana@example.org', language: 'en', state: 'rejected', attempts: 1, code: 550 },
  })
}
