'use client'

import { Button, useDocumentInfo, useForm, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { inLanguage } from '../../lib/inLanguage'
import { type Words, words } from '../../lib/words'
import { readAnswer } from '../readAnswer'
import { Differences } from './Differences'
import type { Conflict } from './openForms'
import { saveAddress } from './saveAddress'

const text = {
  title: words('Somebody else has changed this', 'Otra persona ha cambiado esto'),
  somebody: words('Somebody else', 'Otra persona'),
  mine: words('Keep mine', 'Conservar lo mío'),
  theirs: words('Take theirs', 'Tomar lo suyo'),
  look: words('Look at the difference', 'Ver la diferencia'),
  unread: words(
    'What they saved could not be read. Please try again.',
    'No se ha podido leer lo que guardó la otra persona. Inténtelo de nuevo.',
  ),
  explanation: words(
    'Nothing of yours is lost. If you keep yours, theirs stays under Versions. If you take theirs, what you changed since then is dropped.',
    'No se ha perdido nada suyo. Si conserva lo suyo, lo de la otra persona queda en Versiones. Si toma lo suyo, se descarta lo que usted cambió desde entonces.',
  ),
}

/** Asks whose state of a document shall stand, after somebody else saved it first. */
export function ConflictDialog({ conflict, onSettled }: { conflict: Conflict; onSettled: () => void }) {
  const { id, collectionSlug, globalSlug, setData } = useDocumentInfo()
  const { i18n } = useTranslation()
  const { code: locale } = useLocale()
  const form = useForm()
  const dialog = useRef<HTMLDialogElement>(null)
  const [theirs, setTheirs] = useState<Kept>()
  const [isUnread, setUnread] = useState(false)
  const say = (entry: Words) => inLanguage(entry, i18n.language)
  const address = saveAddress({ id, collectionSlug, globalSlug, locale })

  useEffect(() => dialog.current?.showModal(), [])
  if (!address) return null

  const readAnd = async (settle: (latest: Kept) => unknown) => {
    setUnread(false)
    const latest = await readAnswer<Kept>(address).catch(() => undefined)
    if (latest) await settle(latest)
    else setUnread(true)
  }

  const keepMine = async ({ updatedAt }: Kept) => {
    // Not an autosave: theirs is to stay as a version of its own.
    const result = await form.submit({
      acceptValues: { overrideLocalChanges: false },
      action: address,
      disableFormWhileProcessing: false,
      method: globalSlug ? 'POST' : 'PATCH',
      overrides: { _status: 'draft', updatedAt },
      skipValidation: true,
    })
    if (result?.res?.ok) onSettled()
  }

  const takeTheirs = async (latest: Kept) => {
    await form.reset(latest)
    setData(latest)
    onSettled()
  }

  const when = new Date(conflict.changedAt).toLocaleString(i18n.language)
  const who = conflict.changedBy ?? say(text.somebody)
  return (
    <dialog
      aria-labelledby="conflict-title"
      className="panel-dialog"
      onCancel={(event) => event.preventDefault()}
      ref={dialog}
    >
      <h2 id="conflict-title">{say(text.title)}</h2>
      <p>
        {say(
          words(
            `${who} saved it on ${when}, after you had opened it.`,
            `${who} lo guardó el ${when}, después de que usted lo abriera.`,
          ),
        )}
      </p>
      <p>{say(text.explanation)}</p>
      {isUnread && <p role="alert">{say(text.unread)}</p>}
      {theirs && <Differences mine={form.getData()} theirs={theirs} />}
      <div className="panel-dialog__choices">
        <Button buttonStyle="primary" onClick={() => void readAnd(keepMine)}>
          {say(text.mine)}
        </Button>
        <Button buttonStyle="secondary" onClick={() => void readAnd(takeTheirs)}>
          {say(text.theirs)}
        </Button>
        {!theirs && (
          <Button buttonStyle="secondary" onClick={() => void readAnd(setTheirs)}>
            {say(text.look)}
          </Button>
        )}
      </div>
    </dialog>
  )
}

/** A document as it is kept now. */
type Kept = Record<string, unknown>
