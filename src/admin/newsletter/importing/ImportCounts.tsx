'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../../lib/inLanguage'
import { type Words, words } from '../../../lib/words'
import type { Counts } from '../../../newsletter/importing/core/counts'
import { numberWords } from '../numberWords'

const text = {
  download: words('Download these rows (CSV)', 'Descargar estas filas (CSV)'),
}

const labels: [Exclude<keyof Counts, 'rows'>, Words, explanation?: Words][] = [
  ['subscribed', words('Get the newsletter from now on', 'Reciben el boletín desde ahora')],
  [
    'unsubscribed',
    words('Have left', 'Se dieron de baja'),
    words('No mail goes to them from now on.', 'Desde ahora no se les envía correo.'),
  ],
  [
    'cleaned',
    words('Mail came back', 'El correo fue devuelto'),
    words(
      'No mail goes to these addresses from now on.',
      'Desde ahora no se envía correo a estas direcciones.',
    ),
  ],
  ['added', words('Of these, new here', 'De ellas, nuevas aquí')],
  ['alreadyThere', words('Already known, nothing changes', 'Ya conocidas, nada cambia')],
  [
    'keptOut',
    words('Stay out', 'Siguen fuera'),
    words(
      'They have left here, or mail to them came back. Only they themselves can sign up again.',
      'Se dieron de baja aquí, o el correo fue devuelto. Solo la propia persona puede volver a suscribirse.',
    ),
  ],
  ['repeated', words('More than once in the file', 'Repetidas en el archivo')],
  ['problems', words('Rows that are left out', 'Filas que se omiten')],
]

type Props = { counts: Counts; id: string }

/** What an import does, in numbers, with the rows that it can't take over to download. */
export function ImportCounts({ counts, id }: Props) {
  const { i18n } = useTranslation()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  return (
    <dl className="importing__counts">
      {labels
        .filter(([name]) => counts[name] > 0)
        .map(([name, label, explanation]) => (
          <div key={name}>
            <dt>{say(label)}</dt>
            <dd>
              <strong>{say(numberWords(counts[name]))}</strong>
              {explanation && <p>{say(explanation)}</p>}
              {name === 'problems' && (
                <p>
                  <a download href={`/api/subscribers/imports/${id}/problems`}>
                    {say(text.download)}
                  </a>
                </p>
              )}
            </dd>
          </div>
        ))}
    </dl>
  )
}
