'use client'

import { useCallback, useEffect, useState } from 'react'
import type { ShownImport } from '../../../newsletter/importing/endpoints/answerImport'

const pollMs = 1000
/** How long the result of an import is shown to whoever comes back to the page. */
const shownMs = 60 * 60_000

const path = '/api/subscribers/imports'

/** The import that is under way, looked at again while it moves; `adopt` takes over what the server answered. */
export const useImport = () => {
  const [imported, adopt] = useState<ShownImport>()
  const [isLost, setLost] = useState(false)

  useEffect(() => {
    const stopping = new AbortController()
    void ask<{ docs: ShownImport[] }>(`${path}?limit=1`, stopping.signal).then((answer) => {
      const last = answer?.docs[0]
      if (last && isOfInterest(last)) adopt((known) => known ?? last)
    })
    return () => stopping.abort()
  }, [])

  const look = useCallback(async (id: string, signal: AbortSignal) => {
    const answer = await ask<ShownImport>(`${path}/${id}`, signal)
    if (signal.aborted) return
    setLost(!answer)
    adopt((known) => answer ?? (known ? { ...known } : known))
  }, [])

  // Each look begins the wait for the next one.
  useEffect(() => {
    if (!imported || !isMoving(imported)) return
    const stopping = new AbortController()
    const timer = setTimeout(() => void look(imported.id, stopping.signal), pollMs)
    return () => {
      clearTimeout(timer)
      stopping.abort()
    }
  }, [imported, look])

  return { imported, isLost, adopt }
}

const isMoving = ({ state }: ShownImport) => state === 'checking' || state === 'importing'

const isOfInterest = ({ state, finishedAt }: ShownImport) =>
  state !== 'done' || Date.now() - Date.parse(String(finishedAt)) < shownMs

const ask = async <Answer>(address: string, signal: AbortSignal): Promise<Answer | undefined> => {
  try {
    const response = await fetch(address, { credentials: 'include', signal })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}
