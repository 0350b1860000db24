'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { inLanguage } from '../lib/inLanguage'
import { type Words, words } from '../lib/words'

const failed = words('That didn’t work. Please try again.', 'No ha funcionado. Inténtelo de nuevo.')

/** What a button does on the server: `start` posts `body`, and `answer` or `problem` is what came of it. */
export const useAction = <Answer>(path: string) => {
  const { i18n } = useTranslation()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const [isBusy, setBusy] = useState(false)
  const [answer, setAnswer] = useState<Answer>()
  const [problem, setProblem] = useState<string>()

  const start = async (body?: object): Promise<Answer | undefined> => {
    setBusy(true)
    setAnswer(undefined)
    setProblem(undefined)
    try {
      const response = await fetch(path, { method: 'POST', credentials: 'include', ...(body && json(body)) })
      const answered = await response.json()
      if (!response.ok) return void setProblem(answered.errors?.[0]?.message ?? say(failed))
      setAnswer(answered)
      return answered
    } catch {
      setProblem(say(failed))
      return undefined
    } finally {
      setBusy(false)
    }
  }

  return { start, isBusy, answer, problem, say }
}

const json = (body: object) => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})
