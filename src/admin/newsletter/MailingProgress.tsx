'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { MailingCounts } from './MailingCounts'
import { durationWords, numberWords, rateWords } from './numberWords'

const text = {
  bar: words('How far sending has come', 'Hasta dónde ha llegado el envío'),
  trouble: words(
    'The email server can’t be reached at the moment. It is tried again by itself.',
    'Ahora no se puede contactar con el servidor de correo. Se intenta de nuevo solo.',
  ),
}

/** How far a mailing under way has come: bar, counts, rate and time left. */
export function MailingProgress({ progress }: { progress: Progress }) {
  const { i18n } = useTranslation()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const { counts, state, ratePerSecond, secondsLeft, trouble } = progress
  const done = counts.accepted + counts.rejected + counts.unknown + counts.skipped
  const share = say(shareWords(done, counts.total))
  return (
    <>
      <progress
        aria-label={say(text.bar)}
        aria-valuetext={share}
        max={Math.max(1, counts.total)}
        value={done}
      />
      <p className="sending__share">
        <strong>{share}</strong>
        {ratePerSecond !== null && <span>{say(rateWords(ratePerSecond))}</span>}
        {secondsLeft !== null && <span>{say(leftWords(secondsLeft))}</span>}
      </p>
      <MailingCounts counts={counts} isExplained={false} />
      {trouble && (
        <p className="sending__problem">
          {state === 'sending' && say(text.trouble)} {say(words(`It said: ${trouble}`, `Dijo: ${trouble}`))}
        </p>
      )}
    </>
  )
}

const shareWords = (done: number, total: number): Words => {
  const [some, all] = [numberWords(done), numberWords(total)]
  return words(`${some.en} of ${all.en}`, `${some.es} de ${all.es}`)
}

const leftWords = (seconds: number): Words => {
  const { en, es } = durationWords(seconds)
  return words(`${en} left`, `falta: ${es}`)
}
