'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import { jumpTo } from './jumpTo'
import { UsedByNotice } from './UsedByNotice'
import { useFindings } from './useFindings'

const text = {
  heading: words('Hints', 'Sugerencias'),
  none: words('Nothing to point out.', 'Nada que señalar.'),
  advisory: words(
    'They are advice: you can publish all the same.',
    'Son consejos: puede publicar igualmente.',
  ),
}

/** In the sidebar of what staff publish: what could be better in the text, each with a way to its place. */
export function ChecksPanel() {
  const { i18n } = useTranslation()
  const findings = useFindings()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  return (
    <section aria-labelledby="checks-heading" className="checks">
      <h3 id="checks-heading">{say(text.heading)}</h3>
      <div aria-live="polite">
        {findings?.length === 0 && <p>{say(text.none)}</p>}
        {findings && findings.length > 0 && (
          <>
            <p>{say(text.advisory)}</p>
            <ul>
              {findings.map(({ path, label, problem, advice }) => (
                <li key={`${path} ${problem}`}>
                  <button onClick={() => void jumpTo(path)} type="button">
                    {label}
                  </button>
                  <p>
                    {problem} {advice}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <UsedByNotice />
    </section>
  )
}
