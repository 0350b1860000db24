'use client'

import { Button, useDocumentInfo, useLocale, useTranslation } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { inLanguage } from '../lib/inLanguage'
import { type Words, words } from '../lib/words'
import { momentInFullWords } from '../lib/zonedTime'
import { useShownTimeZone } from './schedule/useShownTimeZone'

const text = {
  share: words('Share a preview', 'Compartir vista previa'),
  title: words('A link to this draft', 'Un enlace a este borrador'),
  explanation: words(
    'Whoever has this link sees this draft, in this language, and nothing else that is not published. No account is needed.',
    'Quien tenga este enlace ve este borrador, en este idioma, y nada más que no esté publicado. No hace falta una cuenta.',
  ),
  link: words('Link', 'Enlace'),
  copy: words('Copy', 'Copiar'),
  copied: words('Copied', 'Copiado'),
  close: words('Close', 'Cerrar'),
  failed: words('That didn’t work. Please try again.', 'No ha funcionado. Inténtelo de nuevo.'),
}

type Link = { url: string; expiresAt: string }

/** Above the form of something that has a preview: makes a link that a colleague without an account can open. */
export function SharePreview() {
  const { id, collectionSlug, globalSlug } = useDocumentInfo()
  const { code: locale } = useLocale()
  const { i18n } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const timeZone = useShownTimeZone()
  const [link, setLink] = useState<Link>()
  const [isCopied, setCopied] = useState(false)
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  if (!id && !globalSlug) return null

  const share = async () => {
    setCopied(false)
    setLink(undefined)
    dialog.current?.showModal()
    const subject = globalSlug ? { global: globalSlug } : { collection: collectionSlug, id: String(id) }
    const response = await fetch('/api/previews', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'include',
      body: JSON.stringify({ ...subject, locale }),
    })
    setLink(response.ok ? await response.json() : { url: '', expiresAt: '' })
  }

  const copy = async (url: string) => {
    await navigator.clipboard.writeText(url)
    setCopied(true)
  }

  const place = { timeZone: timeZone ?? 'UTC', language: i18n.language }
  const until = link?.url && momentInFullWords(new Date(link.expiresAt), place)
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => void share()} size="medium">
        {say(text.share)}
      </Button>
      <dialog aria-labelledby="share-title" className="panel-dialog" ref={dialog}>
        <h2 id="share-title">{say(text.title)}</h2>
        <p>{say(text.explanation)}</p>
        {link?.url === '' && <p role="alert">{say(text.failed)}</p>}
        {link?.url && (
          <>
            <input aria-label={say(text.link)} className="panel-dialog__link" readOnly value={link.url} />
            <p>{say(words(`It works until ${until}.`, `Funciona hasta: ${until}.`))}</p>
          </>
        )}
        <div className="panel-dialog__choices">
          {link?.url && (
            <Button buttonStyle="primary" onClick={() => void copy(link.url)}>
              {say(isCopied ? text.copied : text.copy)}
            </Button>
          )}
          <Button buttonStyle="secondary" onClick={() => dialog.current?.close()}>
            {say(text.close)}
          </Button>
        </div>
      </dialog>
    </>
  )
}
