'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useId, useRef } from 'react'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { CommandButton } from './CommandButton'

const text = {
  callOff: words('Call off', 'Anular'),
  title: words('Call it off?', '¿Anular el envío?'),
  explanation: words(
    'Whoever has it keeps it; nobody else gets it. You can still send it to the others later.',
    'Quien ya lo tiene lo conserva; no lo recibe nadie más. Más tarde aún podrá enviarlo a los demás.',
  ),
  sure: words('Yes, call it off', 'Sí, anular'),
  back: words('Back', 'Volver'),
}

/** Calls off a mailing under way, after a question. */
export function CallOff({ issue, onDone }: { issue: string; onDone: (progress: Progress) => void }) {
  const { i18n } = useTranslation()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.showModal()} size="small">
        {say(text.callOff)}
      </Button>
      <dialog aria-labelledby={id} className="panel-dialog sending-dialog" ref={dialog}>
        <h2 id={id}>{say(text.title)}</h2>
        <p>{say(text.explanation)}</p>
        <div className="sending__offers">
          <CommandButton command="cancel" issue={issue} onDone={onDone} style="primary">
            {say(text.sure)}
          </CommandButton>
          <Button buttonStyle="secondary" margin={false} onClick={() => dialog.current?.close()} size="small">
            {say(text.back)}
          </Button>
        </div>
      </dialog>
    </>
  )
}
