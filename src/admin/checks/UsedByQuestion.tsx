'use client'

import { useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { inLanguage } from '../../lib/inLanguage'
import type { Words } from '../../lib/words'
import { UsedByList } from './UsedByList'
import { useUsers } from './useUsers'

type Going = {
  collection: string | undefined
  ids: string[]
  modals: string[]
  /** What has to be said whether anything shows them or not. */
  note?: Words
}

/** Names what shows or links to documents within the question that Payload asks before they go, in one of `modals`. */
export function UsedByQuestion({ collection, ids, modals, note }: Going) {
  const { i18n } = useTranslation()
  const { isModalOpen } = useModal()
  const [place, setPlace] = useState<Element | null>(null)
  const isAsked = modals.some((slug) => isModalOpen(slug))
  const users = useUsers(isAsked ? collection : undefined, ids)

  // The question is there by the time when the answer of the server is.
  useEffect(() => {
    const isNeeded = users.length > 0 || (isAsked && note)
    setPlace(isNeeded ? document.querySelector('.confirmation-modal__content') : null)
  }, [users, isAsked, note])

  if (!place) return null
  return createPortal(
    <>
      {note && <p role="status">{inLanguage(note, i18n.language)}</p>}
      <UsedByList users={users} />
    </>,
    place,
  )
}
