'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { words } from '../lib/words'
import { SendButton } from './SendButton'

const label = words('Send again', 'Enviar de nuevo')

/** Below the state of a call to a webhook. */
export function ReplayAttemptButton() {
  const { id } = useDocumentInfo()
  return id ? <SendButton label={label} path={`/api/webhook-attempts/${id}/replay`} /> : null
}
