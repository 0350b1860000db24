'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../lib/words'
import { clockIn, momentAt } from '../../lib/zonedTime'
import { usePracticeTimeZone } from './usePracticeTimeZone'

const loading = words('Loading …', 'Cargando …')

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
  const timeZone = usePracticeTimeZone()
  if (!timeZone) return <p>{inLanguage(loading, i18n.language)}</p>
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
