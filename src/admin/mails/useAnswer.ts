'use client'

import { useEffect, useState } from 'react'

/** What the API answers at a path; undefined until it does, `isLost` if it does not. */
export const useAnswer = <Answer>(path: string): { answer?: Answer; isLost: boolean } => {
  const [state, setState] = useState<{ path: string; answer?: Answer; isLost: boolean }>({
    path,
    isLost: false,
  })

  useEffect(() => {
    const stopping = new AbortController()
    const read = async () => {
      const response = await fetch(path, { credentials: 'include', signal: stopping.signal })
      if (!response.ok) throw new Error(`Answered ${response.status}.`)
      setState({ path, answer: await response.json(), isLost: false })
    }
    read().catch(() => {
      if (!stopping.signal.aborted) setState({ path, isLost: true })
    })
    return () => stopping.abort()
  }, [path])

  return state.path === path ? state : { isLost: false }
}
