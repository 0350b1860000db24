'use client'

import { useEffect, useState } from 'react'

let asked: Promise<string> | undefined

const ask = async (): Promise<string> => {
  const response = await fetch('/api/globals/contact-details?depth=0&select[timeZone]=true', {
    credentials: 'include',
  })
  const { timeZone } = (await response.json()) as { timeZone?: string }
  return timeZone || 'UTC'
}

/** The time zone of the practice (IANA); undefined until it is known. Asked for once a page. */
export const usePracticeTimeZone = (): string | undefined => {
  const [timeZone, setTimeZone] = useState<string>()
  useEffect(() => {
    asked ??= ask()
    asked.then(setTimeZone).catch(() => {
      asked = undefined
      setTimeZone('UTC')
    })
  }, [])
  return timeZone
}
