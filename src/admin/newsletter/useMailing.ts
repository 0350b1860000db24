'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { nextLookMs } from './nextLookMs'

type Seen = {
  progress?: Progress
  /** The clock of the server when it was looked at. */
  now: number
  /** Whether the server could not be asked the last time. */
  isLost: boolean
}

const againMs = 5000

/** How the mailing of an issue stands, looked at again while it moves; `adopt` takes over what a command answered. */
export const useMailing = (id: string) => {
  const [seen, setSeen] = useState<Seen>({ now: Date.now(), isLost: false })
  const [ahead, setAhead] = useState(0)

  const look = useCallback(
    async (signal: AbortSignal) => {
      try {
        const response = await fetch(`/api/newsletters/${id}/progress`, { credentials: 'include', signal })
        if (!response.ok) throw new Error(`Answered ${response.status}.`)
        const progress: Progress = await response.json()
        const ahead = aheadOf(response)
        setAhead(ahead)
        setSeen({ progress, now: Date.now() + ahead, isLost: false })
      } catch {
        if (!signal.aborted) setSeen((last) => ({ ...last, now: Date.now(), isLost: true }))
      }
    },
    [id],
  )

  // Each look, and each command, begins the wait for the next one anew.
  useEffect(() => {
    const { progress, now, isLost } = seen
    const wait = isLost ? againMs : progress ? nextLookMs(progress, now) : 0
    if (wait === undefined) return
    const stopping = new AbortController()
    const timer = setTimeout(() => void look(stopping.signal), wait)
    return () => {
      clearTimeout(timer)
      stopping.abort()
    }
  }, [look, seen])

  const adopt = (progress: Progress) => setSeen({ progress, now: Date.now() + ahead, isLost: false })
  return { ...seen, adopt }
}

/** By how much the clock of the server is ahead, where the two differ by more than the header can tell apart. */
const aheadOf = ({ headers }: Response): number => {
  const ahead = Date.parse(headers.get('date') ?? '') - Date.now()
  return Math.abs(ahead) > 2000 ? ahead : 0
}
