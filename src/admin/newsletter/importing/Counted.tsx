'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { words } from '../../../lib/words'
import type { ShownImport } from '../../../newsletter/importing/endpoints/answerImport'
import { useAction } from '../../useAction'
import { DropButton } from './DropButton'
import { ImportCounts } from './ImportCounts'

const text = {
  heading: words('This would happen', 'Esto pasaría'),
  nothing: words('Nothing would change.', 'No cambiaría nada.'),
  start: words('Import now', 'Importar ahora'),
  change: words('Read the file otherwise', 'Leer el archivo de otro modo'),
}

type Props = {
  imported: ShownImport
  adopt: (imported: ShownImport | undefined) => void
  change: () => void
}

/** What the dry run has counted, and the button that does it. */
export function Counted({ imported, adopt, change }: Props) {
  const id = useId()
  const { start, isBusy, problem, say } = useAction<ShownImport>(
    `/api/subscribers/imports/${imported.id}/start`,
  )
  const [isAgreed, setAgreed] = useState(false)
  const { checkedCounts: counts, statement } = imported
  if (!counts) return null
  const changes = counts.subscribed + counts.unsubscribed + counts.cleaned
  const begin = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await start(isAgreed ? { agreed: statement.version } : {})
    if (answer) adopt(answer)
  }

  return (
    <form onSubmit={(event) => void begin(event)}>
      <p>
        <strong>{imported.fileName}</strong>
      </p>
      <h3>{say(text.heading)}</h3>
      <ImportCounts counts={counts} id={imported.id} />
      {changes === 0 && <p>{say(text.nothing)}</p>}
      {counts.subscribed > 0 && (
        <div className="importing__statement">
          <input
            checked={isAgreed}
            id={`${id}-agreed`}
            onChange={({ target }) => setAgreed(target.checked)}
            type="checkbox"
          />
          <label htmlFor={`${id}-agreed`}>{statement.wording}</label>
        </div>
      )}
      <p className="importing__problem" role="alert">
        {problem}
      </p>
      <div className="importing__offers">
        {changes > 0 && (
          <Button
            disabled={isBusy || (counts.subscribed > 0 && !isAgreed)}
            margin={false}
            size="small"
            type="submit"
          >
            {say(text.start)}
          </Button>
        )}
        <Button buttonStyle="secondary" margin={false} onClick={change} size="small">
          {say(text.change)}
        </Button>
        <DropButton adopt={adopt} imported={imported} />
      </div>
    </form>
  )
}
