'use client'

import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import { words } from '../../../lib/words'
import type { Choices, ColumnKind } from '../../../newsletter/importing/core/choices'
import type { ShownImport } from '../../../newsletter/importing/endpoints/answerImport'
import { useAction } from '../../useAction'
import { Choice } from './Choice'
import { columnWords } from './columnWords'
import { DropButton } from './DropButton'

const text = {
  explanation: words(
    'This is how the file will be read. Change what is wrong.',
    'Así se leerá el archivo. Cambie lo que no sea correcto.',
  ),
  columns: words('Columns', 'Columnas'),
  absent: words('not in this file', 'no está en este archivo'),
  everyone: words('Everybody in this file', 'Todas las personas de este archivo'),
  language: words('Language, where the file does not say', 'Idioma, si el archivo no lo dice'),
  english: words('English', 'Inglés'),
  spanish: words('Spanish', 'Español'),
  check: words('See what would happen', 'Ver qué pasaría'),
}

const standings = {
  subscribed: words('gets the newsletter', 'recibe el boletín'),
  unsubscribed: words('has left and gets no mail', 'se dio de baja y no recibe correo'),
  cleaned: words(
    'does not exist any more: mail came back, and nothing is sent',
    'ya no existe: el correo fue devuelto, y no se envía nada',
  ),
}

type Props = { imported: ShownImport; adopt: (imported: ShownImport | undefined) => void }

/** How a file is read: which column is what, and what holds where the file says nothing. */
export function Choosing({ imported, adopt }: Props) {
  const id = useId()
  const { start, isBusy, problem, say } = useAction<ShownImport>(
    `/api/subscribers/imports/${imported.id}/check`,
  )
  const [choices, setChoices] = useState<Choices>(imported.choices)
  const { columns, everyone, language } = choices

  const put = (kind: ColumnKind, place: string) => {
    const { [kind]: _before, ...others } = columns
    setChoices({ ...choices, columns: place === '' ? others : { ...others, [kind]: Number(place) } })
  }
  const check = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await start({ columns, everyone, language })
    if (answer) adopt(answer)
  }

  const places = imported.columns.map(({ title, samples }, index) => {
    const name = title || `${index + 1}`
    return { value: String(index), label: samples[0] ? `${name} (${samples[0]})` : name }
  })
  const shown = Object.entries(columnWords) as [ColumnKind, (typeof columnWords)[ColumnKind]][]

  return (
    <form onSubmit={(event) => void check(event)}>
      <p>
        <strong>{imported.fileName}</strong>
      </p>
      {imported.problem && (
        <p className="importing__problem" role="alert">
          {imported.problem}
        </p>
      )}
      <p>{say(text.explanation)}</p>
      <fieldset>
        <legend>{say(text.columns)}</legend>
        {shown.map(([kind, label]) => (
          <Choice
            id={`${id}-${kind}`}
            key={kind}
            label={say(label)}
            onChange={(place) => put(kind, place)}
            options={[{ value: '', label: say(text.absent) }, ...places]}
            value={String(columns[kind] ?? '')}
          />
        ))}
      </fieldset>
      {columns.status === undefined && (
        <Choice
          id={`${id}-everyone`}
          label={say(text.everyone)}
          onChange={(value) => setChoices({ ...choices, everyone: value as Choices['everyone'] })}
          options={Object.entries(standings).map(([value, label]) => ({ value, label: say(label) }))}
          value={everyone}
        />
      )}
      <Choice
        id={`${id}-language`}
        label={say(text.language)}
        onChange={(value) => setChoices({ ...choices, language: value as Choices['language'] })}
        options={[
          { value: 'en', label: say(text.english) },
          { value: 'es', label: say(text.spanish) },
        ]}
        value={language}
      />
      <p className="importing__problem" role="alert">
        {problem}
      </p>
      <div className="importing__offers">
        <Button disabled={isBusy} margin={false} size="small" type="submit">
          {say(text.check)}
        </Button>
        <DropButton adopt={adopt} imported={imported} />
      </div>
    </form>
  )
}
