import { createHmac, hkdfSync } from 'node:crypto'
import type { Payload } from 'payload'
import { secret } from '../../../lib/secret'
import { deliveryToken } from '../core/identity'
import { bookOf } from '../ledger/bookOf'
import { readersOf } from '../readers/readersOf'
import { changeMailing, isUndone, type Mailing, mailingOf } from './mailing'

/** Writes the audience of an issue into the ledger. Whoever is cut off begins anew; nobody is written down twice. */
export const listAudience = async (payload: Payload, { issue, audience }: Mailing): Promise<void> => {
  const book = bookOf(payload)
  const now = Date.now()
  for await (const readers of readersOf(payload).batches({ audience, now }))
    await book.list(
      readers.map(({ id, addressKey, email, language }) => {
        const token = deliveryToken(issue, addressKey, hmac)
        return { issue, subscriber: id, addressKey, email, language, token }
      }),
    )
  const listedAt = new Date(now).toISOString()
  await changeMailing(payload, { issue, if: { listedAt: { exists: false } }, data: { listedAt } })
  const mailing = await mailingOf(payload, issue)
  // It was undone meanwhile, and what was written down since is still there.
  if (!mailing || isUndone(mailing)) await book.forget(issue)
}

const key = Buffer.from(hkdfSync('sha256', secret, '', 'stillpoint: deliveries', 32))

const hmac = (text: string) => createHmac('sha256', key).update(text).digest('hex')
