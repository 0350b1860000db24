'use client'

import { useTranslation } from '@payloadcms/ui'
import { deliveryStateWords } from '../../lib/deliveryStates'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { numberWords } from './numberWords'
import { Reasons } from './Reasons'

type Told = 'accepted' | 'deferred' | 'rejected' | 'unknown' | 'skipped'

/** What each count means, for somebody who has never sent a newsletter. */
const meanings: Record<Told, Words> = {
  accepted: words(
    'Their email servers took it. Whether they read it, nobody knows.',
    'Sus servidores de correo lo admitieron. Nadie sabe si lo leyeron.',
  ),
  deferred: words(
    'Their email servers asked to come back later. It is tried again by itself, for about a day.',
    'Sus servidores pidieron volver más tarde. Se intenta de nuevo solo, durante un día más o menos.',
  ),
  rejected: words('Their email servers do not want it.', 'Sus servidores de correo no lo quieren.'),
  unknown: words(
    'The line broke in the last moment. It may have arrived or not, so it is not sent twice by itself.',
    'La conexión se cortó en el último momento. Puede haber llegado o no; por eso no se repite solo.',
  ),
  skipped: words(
    'They left the list, or take a break, since you sent it.',
    'Dejaron la lista, o hacen una pausa, desde que usted lo envió.',
  ),
}

type Props = {
  counts: Progress['counts']
  isExplained: boolean
  rejected?: NonNullable<Progress['results']>['rejected'] | undefined
}

/** Who got it and who did not, in numbers; `isExplained`: with what each of them means. */
export function MailingCounts({ counts, isExplained, rejected = [] }: Props) {
  const { i18n } = useTranslation()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const told = (Object.keys(meanings) as Told[]).filter(
    (state) => !isExplained || state === 'accepted' || counts[state] > 0,
  )
  return (
    <dl className="sending__counts">
      {told.map((state) => (
        <div key={state}>
          <dt>{say(deliveryStateWords[state])}</dt>
          <dd>
            <strong>{say(numberWords(counts[state]))}</strong>
            {isExplained && <p>{say(meanings[state])}</p>}
            {state === 'rejected' && <Reasons counted={rejected} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}
