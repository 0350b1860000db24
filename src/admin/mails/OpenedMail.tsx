'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import type { OpenedMail as Mail } from '../../mail/folder/parseMail'
import { Choices } from './Choices'
import { MailFrame } from './MailFrame'
import { useAnswer } from './useAnswer'

const text = {
  back: words('Back to all emails', 'Volver a todos los correos'),
  lost: words('This email can’t be read right now.', 'Ahora mismo no se puede leer este correo.'),
  from: words('From', 'De'),
  to: words('To', 'Para'),
  when: words('When', 'Cuándo'),
  subject: words('Subject', 'Asunto'),
  attached: words('Attached', 'Adjuntos'),
  view: words('Shown as', 'Se ve como'),
  absent: words('This email has no such part.', 'Este correo no tiene esa parte.'),
}

const views = {
  html: words('As in an email program', 'Como en un programa de correo'),
  text: words('Plain text', 'Texto sin formato'),
  headers: words('Headers', 'Cabeceras'),
}

type Props = { name: string; moment: (at: string | null) => string; onClose: () => void }

/** One of the mails that became files: as programs show it, as plain text, and its headers. */
export function OpenedMail({ name, moment, onClose }: Props) {
  const { i18n } = useTranslation()
  const { answer: mail, isLost } = useAnswer<Mail>(`/api/mails/${name}`)
  const [chosen, setChosen] = useState<keyof typeof views>()
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const view = chosen ?? (mail?.html === null ? 'text' : 'html')
  const rows: [Words, string][] = mail
    ? [
        [text.from, mail.from],
        [text.to, mail.to],
        [text.when, moment(mail.at)],
        [text.subject, mail.subject],
        [text.attached, mail.attachments.join(', ')],
      ]
    : []

  return (
    <>
      <p>
        <button className="mails__back" onClick={onClose} type="button">
          {say(text.back)}
        </button>
      </p>
      {isLost && <p role="alert">{say(text.lost)}</p>}
      {mail && (
        <>
          <dl className="mails__head">
            {rows
              .filter(([, value]) => value)
              .map(([label, value]) => (
                <div key={label.en}>
                  <dt>{say(label)}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
          </dl>
          <div className="mails__bar">
            <Choices choices={views} chosen={view} label={text.view} onChoose={setChosen} />
          </div>
          {view === 'html' && mail.html !== null && <MailFrame html={mail.html} title={mail.subject} />}
          {view === 'text' && mail.text !== null && <pre className="mails__text">{mail.text}</pre>}
          {view === 'headers' && (
            <pre className="mails__text">
              {mail.headers.map(({ name: header, value }) => `${header}: ${value}`).join('\n')}
            </pre>
          )}
          {view !== 'headers' && mail[view] === null && <p>{say(text.absent)}</p>}
        </>
      )}
    </>
  )
}
