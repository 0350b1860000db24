'use client'

import { useAllFormFields, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

type FoundProblem = { path: string; label: string; check: string; problem: string; advice: string }

/** How long somebody pauses before what they typed is looked at. */
const pauseMs = 1200

/** What could be better in the form as it stands; undefined until it was looked at for the first time. */
export const useFindings = (): FoundProblem[] | undefined => {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const { getData } = useForm()
  const [fields] = useAllFormFields()
  const [findings, setFindings] = useState<FoundProblem[]>()

  // Every change of the form begins the pause anew.
  useEffect(() => {
    const stopping = new AbortController()
    const look = async () => {
      const response = await fetch('/api/checks', {
        method: 'POST',
        credentials: 'include',
        headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
        body: JSON.stringify({ collection: collectionSlug, global: globalSlug, locale, data: getData() }),
        signal: stopping.signal,
      })
      if (response.ok) setFindings(((await response.json()) as { findings: FoundProblem[] }).findings)
    }
    // Hints can wait: what went wrong is tried again after the next change.
    const timer = setTimeout(() => void look().catch(() => {}), pauseMs)
    return () => {
      clearTimeout(timer)
      stopping.abort()
    }
  }, [collectionSlug, globalSlug, fields, getData, i18n.language, locale])

  return findings
}
