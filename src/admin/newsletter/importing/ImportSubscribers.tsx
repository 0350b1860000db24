import type { ServerProps } from 'payload'
import { ImportDesk } from './ImportDesk'

/** Above the list of subscribers, for owners, who alone may add to it. */
export function ImportSubscribers({ user }: ServerProps) {
  return user?.collection === 'users' && user.role === 'owner' ? <ImportDesk /> : null
}
