'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import { FindingPlace, type ToldFinding } from './FindingPlace'

const text = {
  none: words('Checked: nothing to mend.', 'Revisado: nada que corregir.'),
  mustBeMended: words('To be mended first', 'Hay que corregir'),
  advice: words('Could be better', 'Podría mejorar'),
}

/** What a check found: first what keeps the issue from being sent, each with a way to its place. */
export function Findings({ findings }: { findings: ToldFinding[] }) {
  const { i18n } = useTranslation()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  if (findings.length === 0) return <p>{say(text.none)}</p>
  return (['mustBeMended', 'advice'] as const).map((severity) => {
    const found = findings.filter((finding) => finding.severity === severity)
    if (found.length === 0) return null
    return (
      <div className={`sending__findings sending__findings--${severity}`} key={severity}>
        <h4>{say(text[severity])}</h4>
        <ul>
          {found.map((finding) => (
            <li key={`${finding.locale} ${finding.path} ${finding.message}`}>
              <p>{finding.message}</p>
              <FindingPlace finding={finding} />
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
