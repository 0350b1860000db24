'use client'

import { useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../lib/words'

type User = { collection: string | null; global: string | null; id: string | null; title: string }

const text = words(
  'Visitors see it, or are led to it, in what follows. Change that first, or go on if it is fine without:',
  'Los visitantes lo ven, o llegan a él, desde lo siguiente. Cámbielo antes, o continúe si puede faltar:',
)

/**
 * Names what shows or links to the document, within the question that Payload asks before it is unpublished or moved to
 * the trash.
 */
export function UsedByNotice() {
  const { id, collectionSlug } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { isModalOpen } = useModal()
  const [users, setUsers] = useState<User[]>([])
  const [place, setPlace] = useState<Element | null>(null)
  const slug = [`delete-${id}`, `confirm-un-publish-${id}`].find((name) => isModalOpen(name))

  useEffect(() => {
    if (!slug) return setPlace(null)
    const stopping = new AbortController()
    const ask = async () => {
      const query = new URLSearchParams({ collection: String(collectionSlug), id: String(id) })
      const response = await fetch(`/api/used-by?${query}`, {
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language },
        signal: stopping.signal,
      })
      if (!response.ok) return
      setUsers(((await response.json()) as { usedBy: User[] }).usedBy)
      setPlace(document.querySelector('.confirmation-modal__content'))
    }
    // Without the list the question is the one that Payload asks.
    void ask().catch(() => {})
    return () => stopping.abort()
  }, [collectionSlug, i18n.language, id, slug])

  if (!slug || !place || users.length === 0) return null
  return createPortal(
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
    </div>,
    place,
  )
}

const addressOf = ({ collection, global, id }: User): string =>
  global ? `/admin/globals/${global}` : `/admin/collections/${collection}/${id}`
