'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../../lib/inLanguage'
import { type Words, words } from '../../../lib/words'
import type { ShownImport } from '../../../newsletter/importing/endpoints/answerImport'
import { numberWords } from '../numberWords'

const text = {
  checking: words('Counting what would happen …', 'Contando qué pasaría…'),
  importing: words('Importing …', 'Importando…'),
  bar: words('How far it has come', 'Hasta dónde ha llegado'),
  stays: words(
    'You can close this page; it goes on by itself.',
    'Puede cerrar esta página; sigue por sí solo.',
  ),
  lost: words(
    'The server does not answer at the moment. What is shown may be old.',
    'El servidor no responde ahora. Lo que se ve puede ser antiguo.',
  ),
}

/** How far the dry run or the import has come. */
export function ImportProgress({ imported, isLost }: { imported: ShownImport; isLost: boolean }) {
  const { i18n } = useTranslation()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const { state, rows, total, fileName } = imported
  const done = Math.min(rows, total)
  const share = say(shareWords(done, total))
  return (
    <>
      <p>
        <strong>{fileName}</strong>
      </p>
      <p role="status">{say(state === 'checking' ? text.checking : text.importing)}</p>
      <progress aria-label={say(text.bar)} aria-valuetext={share} max={Math.max(1, total)} value={done} />
      <p>{share}</p>
      <p>{say(isLost ? text.lost : text.stays)}</p>
    </>
  )
}

const shareWords = (done: number, total: number): Words => {
  const [some, all] = [numberWords(done), numberWords(total)]
  return words(`${some.en} of ${all.en} rows`, `${some.es} de ${all.es} filas`)
}
