'use client'

import { ServerFunctionsProvider, useServerFunctions } from '@payloadcms/ui'
import type { FormState, ServerFunctionClient } from 'payload'
import { type ReactNode, useEffect, useMemo } from 'react'
import { asked } from './asking'
import { openForms } from './openForms'
import { watchSaves } from './watchSaves'
import { withoutReverting } from './withoutReverting'

/** Around the whole panel: no answer of the server takes back what was typed while it was on its way. */
export function KeepTyping({ children }: { children: ReactNode }) {
  const { serverFunction } = useServerFunctions()
  const careful = useMemo(() => carefully(serverFunction), [serverFunction])
  useEffect(watchSaves, [])
  return <ServerFunctionsProvider serverFunction={careful}>{children}</ServerFunctionsProvider>
}

type Question = { formState?: FormState; skipValidation?: boolean; data?: { _status?: string } }
type Answer = { state?: FormState | null } | undefined

const carefully =
  (ask: ServerFunctionClient): ServerFunctionClient =>
  async (call) => {
    if (call.name !== 'form-state') return ask(call)
    return settle(call.args, (await asked(ask(call))) as Answer)
  }

const settle = ({ formState: sent, skipValidation, data }: Question, answer: Answer) => {
  const form = openForms.get(String(sent?.changedIn?.value))
  if (!form || !sent || !answer?.state) return answer
  const isValidated = !skipValidation || data?._status === 'published'
  const state = withoutReverting({ sent, current: form.fields(), answered: answer.state, isValidated })
  return { ...answer, state }
}
