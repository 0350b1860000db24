'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { numberWords } from './numberWords'
import { Reasons } from './Reasons'

const text = {
  heading: words('Heard of it since', 'Lo que se supo después'),
  cameBack: words('Came back', 'Devueltos'),
  cameBackMeans: words(
    'Taken at first, and sent back later. If the address does not exist, it gets no more mail; otherwise nothing changes for these people.',
    'Admitidos al principio y devueltos después. Si la dirección no existe, ya no recibe correo; para los demás nada cambia.',
  ),
  complained: words('Reported as unwanted', 'Marcados como no deseados'),
  complainedMeans: words('These people get no more mail.', 'Estas personas ya no reciben correo.'),
  unsubscribed: words('Left the list', 'Se dieron de baja'),
  unsubscribedMeans: words(
    'They were mailed this issue and left before the next one went out. Which link they used is not recorded.',
    'Recibieron este número y se dieron de baja antes de que saliera el siguiente. No se registra qué enlace usaron.',
  ),
  deaf: words(
    'Whether emails come back or are reported as unwanted is not known: nothing has been set up that tells this server of it. Ask whoever looks after it.',
    'No se sabe si hay correos devueltos o marcados como no deseados: no hay nada configurado que avise a este servidor. Pregunte a quien lo cuida.',
  ),
}

/** What became of an issue after it was sent: what came back, who complained and who left. */
export function HeardSince({ results }: { results: NonNullable<Progress['results']> }) {
  const { i18n } = useTranslation()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const { hearsReturns, cameBack, complained, unsubscribed } = results
  const allBack = cameBack.reduce((sum, { count }) => sum + count, 0)
  const isTold = hearsReturns || allBack + complained > 0
  return (
    <section aria-labelledby="heard-since">
      <h4 id="heard-since">{say(text.heading)}</h4>
      <dl className="sending__counts">
        {isTold && (
          <>
            <div>
              <dt>{say(text.cameBack)}</dt>
              <dd>
                <strong>{say(numberWords(allBack))}</strong>
                {allBack > 0 && <p>{say(text.cameBackMeans)}</p>}
                <Reasons counted={cameBack} />
              </dd>
            </div>
            <div>
              <dt>{say(text.complained)}</dt>
              <dd>
                <strong>{say(numberWords(complained))}</strong>
                {complained > 0 && <p>{say(text.complainedMeans)}</p>}
              </dd>
            </div>
          </>
        )}
        <div>
          <dt>{say(text.unsubscribed)}</dt>
          <dd>
            <strong>{say(numberWords(unsubscribed))}</strong>
            <p>{say(text.unsubscribedMeans)}</p>
          </dd>
        </div>
      </dl>
      {!isTold && <p>{say(text.deaf)}</p>}
    </section>
  )
}
