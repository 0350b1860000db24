import type { Field } from 'payload'
import { forNobody } from '../../src/lib/forNobody'

/** What the platform keeps with a subscriber: the keyed hash of the address, and when it was last mailed what. */
export const keptFields: Field[] = [
  { name: 'addressKey', type: 'text', index: true, hidden: true, access: forNobody },
  // Each with the request that it was for, so that a mail that was cut off can be tried again.
  { name: 'invitedAt', type: 'date', hidden: true, access: forNobody },
  { name: 'invitedFor', type: 'text', hidden: true, access: forNobody },
  { name: 'linkedAt', type: 'date', hidden: true, access: forNobody },
  { name: 'linkedFor', type: 'text', hidden: true, access: forNobody },
  { name: 'informedAt', type: 'date', hidden: true, access: forNobody },
  { name: 'informedFor', type: 'text', hidden: true, access: forNobody },
]
