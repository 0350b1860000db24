'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Something public that shows a document or links to it. */
export type User = { collection: string | null; global: string | null; id: string | null; title: string }

/** What shows or links to documents; nothing without any, and until it is known. */
export const useUsers = (collection: string | undefined, ids: string[]): User[] => {
  const { i18n } = useTranslation()
  const [users, setUsers] = useState<User[]>([])
  const wanted = ids.join(',')

  useEffect(() => {
    setUsers([])
    if (!collection || !wanted) return
    const stopping = new AbortController()
    const ask = async () => {
      const query = new URLSearchParams({ collection, id: wanted })
      const response = await fetch(`/api/used-by?${query}`, {
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language },
        signal: stopping.signal,
      })
      if (response.ok) setUsers(((await response.json()) as { usedBy: User[] }).usedBy)
    }
    // It advises only: without it there is the question that Payload asks.
    void ask().catch(() => {})
    return () => stopping.abort()
  }, [collection, i18n.language, wanted])

  return users
}
