'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import { momentInWords } from '../../lib/zonedTime'
import type { MailList } from '../../mail/endpoints/listMails'
import { useShownTimeZone } from '../schedule/useShownTimeZone'
import { OpenedMail } from './OpenedMail'
import { useAnswer } from './useAnswer'

const text = {
  why: words(
    'No email server is set up, so emails are not sent: they are kept here. You can open them, and follow their links, to see how everything works. Whoever looks after the server can set one up.',
    'No hay ningún servidor de correo configurado, así que los correos no se envían: se guardan aquí. Puede abrirlos y seguir sus enlaces para ver cómo funciona todo. Quien cuida el servidor puede configurar uno.',
  ),
  none: words('There are no emails yet.', 'Todavía no hay correos.'),
  lost: words('The emails can’t be read right now.', 'Ahora mismo no se pueden leer los correos.'),
  noSubject: words('(no subject)', '(sin asunto)'),
  newer: words('Newer', 'Más recientes'),
  older: words('Older', 'Más antiguos'),
}

/** The mails that became files, the newest first, each to be opened. */
export function Mails() {
  const { i18n } = useTranslation()
  const timeZone = useShownTimeZone()
  const [page, setPage] = useState(1)
  const [opened, setOpened] = useState<string>()
  const { answer, isLost } = useAnswer<MailList>(`/api/mails?page=${page}`)
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const moment = (at: string | null) =>
    at && timeZone ? momentInWords(new Date(at), { timeZone, language: i18n.language }) : ''

  if (opened) return <OpenedMail moment={moment} name={opened} onClose={() => setOpened(undefined)} />
  return (
    <>
      <p>{say(text.why)}</p>
      {isLost && <p role="alert">{say(text.lost)}</p>}
      {answer?.totalDocs === 0 && <p>{say(text.none)}</p>}
      <ul className="mails__list">
        {answer?.docs.map(({ name, to, subject, at }) => (
          <li key={name}>
            <button onClick={() => setOpened(name)} type="button">
              <strong>{subject || say(text.noSubject)}</strong>
              <span>{to}</span>
              <time dateTime={at ?? undefined}>{moment(at)}</time>
            </button>
          </li>
        ))}
      </ul>
      {answer && answer.totalPages > 1 && (
        <p className="mails__pages">
          <button disabled={page === 1} onClick={() => setPage(page - 1)} type="button">
            {say(text.newer)}
          </button>
          <span>{`${page} / ${answer.totalPages}`}</span>
          <button disabled={page >= answer.totalPages} onClick={() => setPage(page + 1)} type="button">
            {say(text.older)}
          </button>
        </p>
      )}
    </>
  )
}
