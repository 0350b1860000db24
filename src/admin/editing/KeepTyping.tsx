'use client'

import { ServerFunctionsProvider, useServerFunctions } from '@payloadcms/ui'
import type { FormState, ServerFunctionClient } from 'payload'
import { type ReactNode, useEffect, useMemo } from 'react'
import { asked } from './asking'
import { openForms } from './openForms'
import { withRefusalSince } from './refusals'
import { watchSaves } from './watchSaves'
import { withoutReverting } from './withoutReverting'

/**
 * Around the whole panel: no answer of the server takes back what was typed, or found wrong, while it was on its way.
 */
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
    // Without a state, a form asks what it is to begin with.
    if (call.name !== 'form-state' || !call.args.formState) return ask(call)
    const askedAt = performance.now()
    return settle(call.args, { askedAt, answer: (await asked(ask(call))) as Answer })
  }

type Given = { askedAt: number; answer: Answer }

const settle = ({ formState: sent, skipValidation, data }: Question, { askedAt, answer }: Given) => {
  if (!answer?.state || !sent) return answer
  const answered = withRefusalSince({ askedAt, sent, state: answer.state })
  const form = openForms.get(String(sent.changedIn?.value))
  if (!form) return { ...answer, state: answered }
  const isValidated = !skipValidation || data?._status === 'published'
  const state = withoutReverting({ sent, current: form.fields(), answered, isValidated })
  return { ...answer, state }
}
