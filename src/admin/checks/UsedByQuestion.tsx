'use client'

import { useModal } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { UsedByList } from './UsedByList'

type Going = { collection: string | undefined; ids: string[]; modals: string[] }

/** Names what shows or links to documents within the question that Payload asks before they go, in one of `modals`. */
export function UsedByQuestion({ collection, ids, modals }: Going) {
  const { isModalOpen } = useModal()
  const [place, setPlace] = useState<Element | null>(null)
  const isAsked = modals.some((slug) => isModalOpen(slug))

  useEffect(() => {
    setPlace(isAsked ? document.querySelector('.confirmation-modal__content') : null)
  }, [isAsked])

  return place && createPortal(<UsedByList collection={collection} ids={ids} />, place)
}
