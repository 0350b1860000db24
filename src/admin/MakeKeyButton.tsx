'use client'

import { Button, toast, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { inLanguage } from '../lib/inLanguage'
import { type Words, words } from '../lib/words'

const text = {
  make: words('Make a new key', 'Crear una clave nueva'),
  saveFirst: words('Save first, then make a key.', 'Guarde primero y después cree una clave.'),
  copy: words('Copy it now; it is shown only this once:', 'Cópiela ahora; solo se muestra esta vez:'),
  failed: words('No key was made. Please try again.', 'No se creó ninguna clave. Inténtelo de nuevo.'),
}

/** Below the field `keyHint` of an API client: makes a key and shows it once. */
export function MakeKeyButton() {
  const { id } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { setValue } = useField<string>({ path: 'keyHint' })
  const [key, setKey] = useState<string>()
  const say = (entry: Words) => inLanguage(entry, i18n.language)

  const make = async () => {
    const response = await fetch(`/api/api-clients/${id}/key`, { method: 'POST', credentials: 'include' })
    if (!response.ok) return void toast.error(say(text.failed))
    const made = (await response.json()) as { key: string; keyHint: string }
    setValue(made.keyHint, true)
    setKey(made.key)
  }

  if (!id) return <p>{say(text.saveFirst)}</p>
  return (
    <div>
      <Button buttonStyle="secondary" onClick={make} size="small">
        {say(text.make)}
      </Button>
      {key && (
        <p role="status">
          {say(text.copy)} <code style={{ overflowWrap: 'anywhere', userSelect: 'all' }}>{key}</code>
        </p>
      )}
    </div>
  )
}
