import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { lockFor } from '../../../lib/lockFor'
import { seal, unseal } from '../../../lib/seal'
import type { NewsletterKey } from '../../../payload-types'
import { keepRootKey } from './rootKey'

const collection = 'newsletter-keys'
const name = 'addresses'
const lock = lockFor('newsletter keys')

/**
 * Opens the key of this database for the process, and makes it the first time: at random, so that links in old mails
 * work after the secret was changed. Throws SealBroken if it was sealed with a secret that is gone.
 */
export const openKeys = async (payload: Payload): Promise<void> => {
  const { sealed } = (await find(payload)) ?? (await make(payload))
  keepRootKey(Buffer.from(unseal(sealed, lock), 'hex'))
}

// Of two that two processes made at once, the one that everybody finds.
const find = async ({ db }: Payload): Promise<NewsletterKey | undefined> => {
  const where = { name: { equals: name } }
  const { docs } = await db.find<NewsletterKey>({ collection, where, sort: ['createdAt', 'id'], limit: 1 })
  return docs[0]
}

const make = async (payload: Payload): Promise<NewsletterKey> => {
  const data = { name, sealed: seal(randomBytes(32).toString('hex'), lock) }
  const problem = await payload.db.create({ collection, data }).then(
    () => undefined,
    (error: unknown) => error,
  )
  const kept = await find(payload)
  if (!kept) throw problem
  return kept
}
