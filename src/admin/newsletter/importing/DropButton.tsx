'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../../lib/inLanguage'
import { words } from '../../../lib/words'
import type { ShownImport } from '../../../newsletter/importing/endpoints/answerImport'

const label = words('Choose another file', 'Elegir otro archivo')

type Props = { imported: ShownImport; adopt: (imported: undefined) => void }

/** Forgets a file that was not imported. Should that fail, it is forgotten by itself after a day. */
export function DropButton({ imported, adopt }: Props) {
  const { i18n } = useTranslation()
  const drop = async () => {
    await fetch(`/api/subscribers/imports/${imported.id}`, {
      method: 'DELETE',
      credentials: 'include',
    }).catch(() => undefined)
    adopt(undefined)
  }
  return (
    <Button buttonStyle="secondary" margin={false} onClick={() => void drop()} size="small">
      {inLanguage(label, i18n.language)}
    </Button>
  )
}
