'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { UsedByList } from './UsedByList'
import { useUsers } from './useUsers'

type Going = { collection: string | undefined; ids: string[]; modals: string[] }

/** Names what shows or links to documents within the question that Payload asks before they go, in one of `modals`. */
export function UsedByQuestion({ collection, ids, modals }: Going) {
  const { isModalOpen } = useModal()
  const [place, setPlace] = useState<Element | null>(null)
  const isAsked = modals.some((slug) => isModalOpen(slug))
  const users = useUsers(isAsked ? collection : undefined, ids)

  // The question is there by the time when the answer of the server is.
  useEffect(() => {
    setPlace(users.length > 0 ? document.querySelector('.confirmation-modal__content') : null)
  }, [users])

  return place && createPortal(<UsedByList users={users} />, place)
}
