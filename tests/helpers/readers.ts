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
