'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../lib/words'
import type { User } from './useUsers'

const text = words(
  'Visitors see it, or are led to it, in what follows. Change that first, or go on if it is fine without:',
  'Los visitantes lo ven, o llegan a él, desde lo siguiente. Cámbielo antes, o continúe si puede faltar:',
)

/** Names what shows or links to documents that are to go, if anything does. */
export function UsedByList({ users }: { users: User[] }) {
  const { i18n } = useTranslation()
  if (users.length === 0) return null
  return (
    <div className="used-by" role="status">
      <p>{inLanguage(text, i18n.language)}</p>
      <ul>
        {users.map((user) => (
          <li key={addressOf(user)}>
            <a href={addressOf(user)} rel="noreferrer" target="_blank">
              {user.title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const addressOf = ({ collection, global, id }: User): string =>
  global ? `/admin/globals/${global}` : `/admin/collections/${collection}/${id}`
