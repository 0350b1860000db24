'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { words } from '../lib/words'
import { SendButton } from './SendButton'

const label = words('Send a test', 'Enviar una prueba')

/** Below the address of a webhook that has been saved. */
export function TestWebhookButton() {
  const { id } = useDocumentInfo()
  return id ? <SendButton label={label} path={`/api/webhooks/${id}/test`} /> : null
}
