'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { inLanguage } from '../../../lib/inLanguage'
import { type Words, words } from '../../../lib/words'
import type { ShownImport } from '../../../newsletter/importing/endpoints/answerImport'
import { Choosing } from './Choosing'
import { Counted } from './Counted'
import { Finished } from './Finished'
import { ImportProgress } from './ImportProgress'
import { Uploading } from './Uploading'
import { useImport } from './useImport'

const text = {
  open: words('Import subscribers', 'Importar suscripciones'),
  close: words('Close', 'Cerrar'),
  heading: words('Import subscribers from a file', 'Importar suscripciones de un archivo'),
}

/** Bringing subscribers along from another service: choosing a file, a dry run, and how the import goes. */
export function ImportDesk() {
  const { i18n } = useTranslation()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const id = useId()
  const { imported, isLost, adopt } = useImport()
  const [isOpened, setOpened] = useState<boolean>()
  const isOpen = isOpened ?? imported !== undefined

  return (
    <section aria-labelledby={`${id}-title`} className="importing">
      <Button
        aria-controls={`${id}-desk`}
        aria-expanded={isOpen}
        buttonStyle="secondary"
        margin={false}
        onClick={() => setOpened(!isOpen)}
        size="small"
      >
        {say(isOpen ? text.close : text.open)}
      </Button>
      <div className="importing__desk" hidden={!isOpen} id={`${id}-desk`}>
        <h2 id={`${id}-title`}>{say(text.heading)}</h2>
        {imported ? <Step adopt={adopt} imported={imported} isLost={isLost} /> : <Uploading adopt={adopt} />}
      </div>
    </section>
  )
}

type Props = {
  imported: ShownImport
  isLost: boolean
  adopt: (imported: ShownImport | undefined) => void
}

function Step({ imported, isLost, adopt }: Props) {
  const [isChangedAnew, setChangedAnew] = useState(false)
  const { state } = imported
  if (state === 'checking' || state === 'importing')
    return <ImportProgress imported={imported} isLost={isLost} />
  if (state === 'done') return <Finished adopt={adopt} imported={imported} />
  if (state === 'checked' && !isChangedAnew)
    return <Counted adopt={adopt} change={() => setChangedAnew(true)} imported={imported} />
  const adoptChoices = (answer: ShownImport | undefined) => {
    setChangedAnew(false)
    adopt(answer)
  }
  return <Choosing adopt={adoptChoices} imported={imported} key={imported.id} />
}
