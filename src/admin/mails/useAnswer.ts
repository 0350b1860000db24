'use client'

import { useEffect, useState } from 'react'
import { readAnswer } from '../readAnswer'

/** What the API answers at a path; undefined until it does, `isLost` if it does not. */
export const useAnswer = <Answer>(path: string): { answer?: Answer; isLost: boolean } => {
  const [state, setState] = useState<{ path: string; answer?: Answer; isLost: boolean }>({
    path,
    isLost: false,
  })

  useEffect(() => {
    const stopping = new AbortController()
    const read = async () => {
      setState({ path, answer: await readAnswer(path, stopping.signal), isLost: false })
    }
    read().catch(() => {
      if (!stopping.signal.aborted) setState({ path, isLost: true })
    })
    return () => stopping.abort()
  }, [path])

  return state.path === path ? state : { isLost: false }
}
