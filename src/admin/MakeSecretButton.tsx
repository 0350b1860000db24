'use client'

import { Button, useDocumentInfo, useField } from '@payloadcms/ui'
import { words } from '../lib/words'
import { useAction } from './useAction'

const text = {
  make: words('Make a new secret', 'Crear un secreto nuevo'),
  saveFirst: words('Save first, then make a secret.', 'Guarde primero y después cree un secreto.'),
  copy: words(
    'Copy it now; it is shown only this once. The old one still counts for a day:',
    'Cópielo ahora; solo se muestra esta vez. El anterior aún vale durante un día:',
  ),
}

/** Below the field `secretHint` of a webhook: makes a signing secret and shows it once. */
export function MakeSecretButton() {
  const { id } = useDocumentInfo()
  const { setValue } = useField<string>({ path: 'secretHint' })
  const { start, isBusy, answer, problem, say } = useAction<{ secret: string; secretHint: string }>(
    `/api/webhooks/${id}/secret`,
  )

  const make = async () => {
    const made = await start()
    if (made) setValue(made.secretHint, true)
  }

  if (!id) return <p>{say(text.saveFirst)}</p>
  return (
    <div>
      <Button buttonStyle="secondary" disabled={isBusy} onClick={make} size="small">
        {say(text.make)}
      </Button>
      <p role="status">
        {problem}
        {answer && (
          <>
            {say(text.copy)}{' '}
            <code style={{ overflowWrap: 'anywhere', userSelect: 'all' }}>{answer.secret}</code>
          </>
        )}
      </p>
    </div>
  )
}
