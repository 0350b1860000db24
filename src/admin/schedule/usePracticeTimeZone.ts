'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { readAnswer } from '../readAnswer'
import { createKnownZone } from './knownZone'

const address = '/api/globals/contact-details?depth=0&select[timeZone]=true'

const zone = createKnownZone(async () => {
  const { timeZone } = await readAnswer<{ timeZone?: string | null }>(address)
  return timeZone || 'UTC'
})

/** The time zone of the practice (IANA); undefined until it is known, and while it can’t be read (`isLost`). */
export const usePracticeTimeZone = () => {
  const known = useSyncExternalStore(zone.subscribe, zone.current, zone.current)
  useEffect(() => void zone.ask(), [])
  return { ...known, askAgain: () => void zone.ask() }
}
