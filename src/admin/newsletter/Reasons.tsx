'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { returnReasonWords } from '../../lib/returnedMails'
import { type Words, words } from '../../lib/words'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { numberWords } from './numberWords'

type Counted = NonNullable<Progress['results']>['rejected']

/** Why mails were refused or came back, in plain words, the most frequent reason first. */
export function Reasons({ counted }: { counted: Counted }) {
  const { i18n } = useTranslation()
  if (counted.length === 0) return null
  return (
    <ul className="sending__reasons">
      {counted.map((entry) => (
        <li key={entry.reason}>{inLanguage(reasonWords(entry), i18n.language)}</li>
      ))}
    </ul>
  )
}

const reasonWords = ({ reason, count }: Counted[number]): Words => {
  const [number, why] = [numberWords(count), returnReasonWords[reason]]
  return words(`${why.en}: ${number.en}`, `${why.es}: ${number.es}`)
}
