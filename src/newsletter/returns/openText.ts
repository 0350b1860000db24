import type { CollectionAfterReadHook } from 'payload'
import { isOwner } from '../../access/roles'
import { lockFor } from '../../lib/lockFor'
import { SealBroken, unseal } from '../../lib/seal'
import type { ReturnedMail } from '../../payload-types'
import { recordAct } from '../../privacy'

const lock = lockFor('returned mails')

/** Opens the text of one mail that a person has to look at, for an owner who looks at it, and writes down that they did. */
export const openText: CollectionAfterReadHook<ReturnedMail> = async ({ doc, findMany, req }) => {
  if (findMany || !isOwner({ req })) return doc
  const kept = await req.payload.db.findOne<ReturnedMail>({
    collection: 'returned-mails',
    where: { id: { equals: doc.id } },
  })
  if (!kept?.sealedText) return doc
  await recordAct(req, { action: 'read', documents: [doc.id] })
  return { ...doc, text: opened(kept.sealedText) }
}

const opened = (sealed: string): string | null => {
  try {
    return unseal(sealed, lock)
  } catch (error) {
    if (error instanceof SealBroken) return null
    throw error
  }
}
