'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { inLanguage } from '../../../lib/inLanguage'
import { type Words, words } from '../../../lib/words'
import type { ShownImport } from '../../../newsletter/importing/endpoints/answerImport'
import { ImportCounts } from './ImportCounts'

const text = {
  done: words('The import is finished.', 'La importación ha terminado.'),
  another: words('Import another file', 'Importar otro archivo'),
}

type Props = { imported: ShownImport; adopt: (imported: undefined) => void }

/** What came of an import; the list below it is read anew. */
export function Finished({ imported, adopt }: Props) {
  const { i18n } = useTranslation()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const { refresh } = useRouter()
  useEffect(() => refresh(), [refresh])
  return (
    <>
      <p>
        <strong>{imported.fileName}</strong>
      </p>
      <p role="status">{say(text.done)}</p>
      {imported.counts && <ImportCounts counts={imported.counts} id={imported.id} />}
      <div className="importing__offers">
        <Button buttonStyle="secondary" margin={false} onClick={() => adopt(undefined)} size="small">
          {say(text.another)}
        </Button>
      </div>
    </>
  )
}
