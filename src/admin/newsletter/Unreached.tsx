'use client'

import { useTranslation } from '@payloadcms/ui'
import { inLanguage } from '../../lib/inLanguage'
import { returnReasonWords } from '../../lib/returnedMails'
import { type Words, words } from '../../lib/words'
import { reasonOf } from '../../newsletter/returns/core/reasonOf'
import { peopleWords } from './numberWords'
import { useUnreached } from './useUnreached'

const headings = {
  unknown: words('No answer came back for', 'No llegó respuesta para'),
  rejected: words('Rejected', 'Rechazados'),
}

/** Names those whose emails were refused or left without an answer, and what their servers said. */
export function Unreached({ issue, count }: { issue: string; count: number }) {
  const { i18n } = useTranslation()
  const { people, more } = useUnreached(issue, count > 0)
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  return (
    <>
      {(['unknown', 'rejected'] as const).map((state) => {
        const ofState = people.filter((person) => person.state === state)
        if (ofState.length === 0) return null
        return (
          <details className="sending__people" key={state} open={ofState.length <= 10}>
            <summary>{say(headings[state])}</summary>
            <ul>
              {ofState.map(({ id, email, code, text }) => (
                <li key={id}>
                  {email}
                  {state === 'rejected' && (
                    <span>
                      {say(returnReasonWords[reasonOf({ code: code ?? null, said: text ?? null })])}
                    </span>
                  )}
                  {text && <small>{text}</small>}
                </li>
              ))}
            </ul>
          </details>
        )
      })}
      {more > 0 && <p>{say(moreWords(more))}</p>}
    </>
  )
}

const moreWords = (more: number): Words => {
  const { en, es } = peopleWords(more)
  return words(`And ${en} more.`, `Y ${es} más.`)
}
