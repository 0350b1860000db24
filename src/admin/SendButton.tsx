'use client'

import { Button } from '@payloadcms/ui'
import { type WebhookProblem, webhookProblems } from '../lib/webhookProblems'
import { type Words, words } from '../lib/words'
import { useAction } from './useAction'

type Outcome = { status: number | null; durationMs: number | null; problem: WebhookProblem | null }

const sending = words('Sending …', 'Enviando …')

/** Sends an event and says what came of it. */
export function SendButton({ path, label }: { path: string; label: Words }) {
  const { start, isBusy, answer, problem, say } = useAction<Outcome>(path)
  return (
    <div>
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void start()} size="small">
        {say(isBusy ? sending : label)}
      </Button>
      <p role="status">{problem ?? (answer && say(told(answer)))}</p>
    </div>
  )
}

const told = ({ status, durationMs, problem }: Outcome): Words => {
  const answered = status ? ` (${status})` : ''
  if (!problem)
    return words(`Delivered${answered} in ${durationMs} ms.`, `Entregado${answered} en ${durationMs} ms.`)
  const { en, es } = webhookProblems[problem]
  return words(`Not delivered: ${en}${answered}.`, `No entregado: ${es}${answered}.`)
}
