'use client'

import { Button } from '@payloadcms/ui'
import { words } from '../../lib/words'
import { useAction } from '../useAction'

const text = {
  send: words('Send a test to me', 'Enviarme una prueba'),
  sending: words('Sending …', 'Enviando …'),
}

/** Mails the issue as it is now to whoever presses, in both languages. */
export function TestSendButton({ issue }: { issue: string }) {
  const { start, isBusy, answer, problem, say } = useAction<{ to: string }>(
    `/api/newsletters/${issue}/test-send`,
  )
  return (
    <>
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        margin={false}
        onClick={() => void start()}
        size="small"
      >
        {say(isBusy ? text.sending : text.send)}
      </Button>
      <p role="status">{problem ?? (answer && say(sentTo(answer.to)))}</p>
    </>
  )
}

const sentTo = (to: string) =>
  words(
    `Sent to ${to}, in English and in Spanish. Nobody else got it.`,
    `Enviado a ${to}, en inglés y en español. No lo ha recibido nadie más.`,
  )
