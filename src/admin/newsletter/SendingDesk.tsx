'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import { momentInWords } from '../../lib/zonedTime'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { useShownTimeZone } from '../schedule/useShownTimeZone'
import { phaseOf } from './phaseOf'
import { Standing } from './Standing'
import { standingWords } from './standingWords'
import { useMailing } from './useMailing'

const text = {
  heading: words('Sending', 'Envío'),
  frozen: words('See the email as it is sent', 'Ver el correo tal como se envía'),
  lost: words(
    'The server does not answer at the moment. What is shown may be old; sending does not depend on this page.',
    'El servidor no responde ahora. Lo que se ve puede ser antiguo; el envío no depende de esta página.',
  ),
}

/** Beside the form of an issue: checking, testing and sending it, how that goes, and what came of it. */
export function SendingDesk() {
  const { id, isTrashed } = useDocumentInfo()
  return id && !isTrashed ? <Desk issue={String(id)} key={id} /> : null
}

function Desk({ issue }: { issue: string }) {
  const { i18n } = useTranslation()
  const timeZone = useShownTimeZone()
  const { progress, now, isLost, adopt } = useMailing(issue)
  const heading = useRef<HTMLHeadingElement>(null)
  const say = (entry: Words) => inLanguage(entry, i18n.language)

  const take = (answered: Progress) => {
    adopt(answered)
    // The button that was pressed is gone.
    heading.current?.focus()
  }
  const stands = (seen: Progress, zone: string) =>
    standingWords(phaseOf(seen, now), { progress: seen, moment: momentWords(seen, zone) })

  return (
    <section aria-labelledby="sending-heading" className="sending">
      <h3 id="sending-heading" ref={heading} tabIndex={-1}>
        {say(text.heading)}
      </h3>
      <p role="status">{progress && timeZone && say(stands(progress, timeZone))}</p>
      {isLost && <p className="sending__problem">{say(text.lost)}</p>}
      {progress && <Standing issue={issue} now={now} onDone={take} progress={progress} />}
      {progress && progress.state !== 'writing' && (
        <p>
          <a href={`/admin/sent/${issue}`}>{say(text.frozen)}</a>
        </p>
      )}
      {progress?.confirmedBy && (
        <p className="sending__by">
          {say(words(`Confirmed by ${progress.confirmedBy}.`, `Confirmado por ${progress.confirmedBy}.`))}
        </p>
      )}
    </section>
  )
}

/** When it begins or began, or when it ended, on the clock of the practice. */
const momentWords = ({ state, startsAt, finishedAt }: Progress, timeZone: string): Words => {
  const moment = state === 'sent' ? finishedAt : startsAt
  if (!moment) return words('', '')
  const inWords = (language: 'en' | 'es') => momentInWords(new Date(moment), { timeZone, language })
  return words(inWords('en'), inWords('es'))
}
