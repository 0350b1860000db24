import type { Payload, Where } from 'payload'
import type { User } from '../../payload-types'

/** Who is to be told of a message: whom the owner chose and who may still read it, else the owners. */
export const recipientsOf = async (payload: Payload): Promise<User[]> => {
  const { recipients } = await payload.findGlobal({ slug: 'message-settings', depth: 0 })
  const chosen = recipients?.length ? await readersWhere(payload, { id: { in: recipients.map(String) } }) : []
  return chosen.length > 0 ? chosen : readersWhere(payload, { role: { equals: 'owner' } })
}

const readersWhere = async (payload: Payload, where: Where): Promise<User[]> => {
  const { docs } = await payload.find({
    collection: 'users',
    where: { and: [where, { role: { in: ['owner', 'desk'] } }, { isDisabled: { not_equals: true } }] },
    depth: 0,
    pagination: false,
    showHiddenFields: true,
  })
  return docs
}
