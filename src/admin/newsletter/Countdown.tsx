'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../lib/words'

const minute = 60

/** How many seconds are left in which a mailing can be undone. Screen readers read it when asked, not each second. */
export function Countdown({ seconds }: { seconds: number }) {
  const { i18n } = useTranslation()
  const left = Math.min(minute, Math.max(0, Math.ceil(seconds)))
  return (
    <p className="sending__countdown" role="timer">
      <strong>{left}</strong>{' '}
      {inLanguage(
        left === 1 ? words('second left', 'segundo') : words('seconds left', 'segundos'),
        i18n.language,
      )}
    </p>
  )
}
