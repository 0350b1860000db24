'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { inColors } from '../../lib/inColors'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import type { FrozenMail } from '../../newsletter/sending/endpoints/frozenMail'
import { Choices } from './Choices'
import { MailFrame } from './MailFrame'
import { useAnswer } from './useAnswer'

const text = {
  back: words('Back to the issue', 'Volver al boletín'),
  none: words(
    'This issue has not been confirmed for sending, or it can’t be read right now.',
    'El envío de este boletín no se ha confirmado, o ahora mismo no se puede leer.',
  ),
  links: words(
    'The links by which each reader leaves or changes their preferences are left out here.',
    'Aquí no aparecen los enlaces con los que cada lector se da de baja o cambia sus preferencias.',
  ),
  from: words('From', 'De'),
  subject: words('Subject', 'Asunto'),
  view: words('Shown as', 'Se ve como'),
  language: words('Language', 'Idioma'),
}

const views = {
  light: words('Light', 'Claro'),
  dark: words('Dark', 'Oscuro'),
  text: words('Plain text', 'Texto sin formato'),
}

const languages = { en: words('English', 'Inglés'), es: words('Spanish', 'Español') }

/** What was mailed of an issue, in each language, in light and dark colors and as plain text. */
export function SentMail({ issue }: { issue: string }) {
  const { i18n } = useTranslation()
  const { answer, isLost } = useAnswer<FrozenMail>(`/api/newsletters/${encodeURIComponent(issue)}/mail`)
  const [view, setView] = useState<keyof typeof views>('light')
  const [language, setLanguage] = useState<'en' | 'es'>(i18n.language === 'es' ? 'es' : 'en')
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const mail = answer?.content[language]

  return (
    <>
      <p>
        <a href={`/admin/collections/newsletters/${encodeURIComponent(issue)}`}>{say(text.back)}</a>
      </p>
      {isLost && <p role="alert">{say(text.none)}</p>}
      {answer && mail && (
        <>
          <div className="mails__bar">
            <Choices choices={languages} chosen={language} label={text.language} onChoose={setLanguage} />
            <Choices choices={views} chosen={view} label={text.view} onChoose={setView} />
          </div>
          <dl className="mails__head">
            <dt>{say(text.from)}</dt>
            <dd>{`${answer.sender.name} <${answer.sender.address}>`}</dd>
            <dt>{say(text.subject)}</dt>
            <dd>{mail.subject}</dd>
          </dl>
          {view === 'text' ? (
            <pre className="mails__text" lang={language}>
              {mail.text}
            </pre>
          ) : (
            <MailFrame html={inColors(mail.html, view)} key={`${language} ${view}`} title={mail.subject} />
          )}
          <p className="mails__note">{say(text.links)}</p>
        </>
      )}
    </>
  )
}
