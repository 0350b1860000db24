import { randomUUID } from 'node:crypto'
import { expect, jest, test } from '@jest/globals'
import { bareMongodb } from '../../src/database/bare'
import { bookOf } from '../../src/newsletter/sending/ledger/bookOf'
import { usePlatform } from '../helpers/usePlatform'

const { platform } = usePlatform('owner')

test('a sign of life in the middle of a lease leaves nobody behind', async () => {
  const { payload } = platform()
  const [book, rows, issue] = [bookOf(payload), bareMongodb(payload, 'deliveries'), randomUUID()]
  await book.list(
    ['a', 'b'].map((name) => ({
      ...{ issue, subscriber: name, addressKey: name, token: name, language: 'en' },
      email: `${name}@example.org`,
    })),
  )
  const { updateMany } = rows
  const observed = jest.spyOn(rows, 'updateMany').mockImplementationOnce(async (...given) => {
    const updated = await updateMany.apply(rows, given)
    await book.renew({ issue, lease: 'one', until: 30_000 })
    return updated
  })

  const leased = await book.lease({ issue, lease: 'one', limit: 5, now: 0, until: 15_000 })
  observed.mockRestore()

  expect(leased).toHaveLength(2)
})
