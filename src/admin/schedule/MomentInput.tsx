'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import { clockIn, momentAt } from '../../lib/zonedTime'
import { usePracticeTimeZone } from './usePracticeTimeZone'

const text = {
  loading: words('Loading …', 'Cargando …'),
  lost: words(
    'The time zone of the practice could not be read, so no time can be chosen.',
    'No se ha podido leer la zona horaria de la consulta, así que no se puede elegir una hora.',
  ),
  again: words('Try again', 'Intentar de nuevo'),
}

type Props = {
  id: string
  /** ISO 8601 in UTC, or empty. */
  value: string
  onChange: (value: string) => void
  isReadOnly?: boolean
  describedBy?: string
}

/** A date and a time, shown and chosen in the time zone of the practice, which stands beside it. */
export function MomentInput({ id, value, onChange, isReadOnly = false, describedBy }: Props) {
  const { i18n } = useTranslation()
  const { timeZone, isLost, askAgain } = usePracticeTimeZone()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  if (isLost)
    return (
      <div className="moment">
        <p role="alert">{say(text.lost)}</p>
        <Button buttonStyle="secondary" margin={false} onClick={askAgain} size="small">
          {say(text.again)}
        </Button>
      </div>
    )
  if (!timeZone) return <p>{say(text.loading)}</p>
  const choose = (clock: string) => {
    const moment = momentAt(timeZone, clock)
    onChange(Number.isNaN(moment.getTime()) ? '' : moment.toISOString())
  }
  return (
    <div className="moment">
      <input
        aria-describedby={describedBy}
        id={id}
        min={isReadOnly ? undefined : clockIn(timeZone, new Date())}
        onChange={({ target }) => choose(target.value)}
        readOnly={isReadOnly}
        type="datetime-local"
        value={value ? clockIn(timeZone, new Date(value)) : ''}
      />
      <span>{timeZone.replaceAll('_', ' ')}</span>
    </div>
  )
}
