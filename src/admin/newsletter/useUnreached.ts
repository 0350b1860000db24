'use client'

import { useEffect, useState } from 'react'
import type { Delivery } from '../../payload-types'

type Unreached = Pick<Delivery, 'id' | 'email' | 'state' | 'code' | 'text'>

const mostShown = 200

/** By name, who has perhaps or surely not got an issue; nothing for whoever may not read it, and until it is known. */
export const useUnreached = (issue: string, isWanted: boolean): { people: Unreached[]; more: number } => {
  const [found, setFound] = useState<{ people: Unreached[]; more: number }>({ people: [], more: 0 })

  useEffect(() => {
    if (!isWanted) return
    const stopping = new AbortController()
    const read = async () => {
      const query = `depth=0&limit=${mostShown}&sort=email&where[issue][equals]=${issue}&where[state][in]=unknown,rejected`
      const response = await fetch(`/api/deliveries?${query}`, {
        credentials: 'include',
        signal: stopping.signal,
      })
      if (!response.ok) return
      const { docs, totalDocs }: { docs: Unreached[]; totalDocs: number } = await response.json()
      setFound({ people: docs, more: totalDocs - docs.length })
    }
    // The counts stand there in any case.
    void read().catch(() => {})
    return () => stopping.abort()
  }, [issue, isWanted])

  return found
}
