'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { noteLeaving } from './lastSave'
import { type Conflict, newFormName, openForms } from './openForms'
import { saveAddress } from './saveAddress'

/** Gives the form around it a name, minds its saves, and keeps what was typed last when somebody leaves it. */
export const useOpenForm = () => {
  const [name] = useState(newFormName)
  const [conflict, setConflict] = useState<Conflict>()
  const { id, collectionSlug, globalSlug, hasSavePermission, isTrashed } = useDocumentInfo()
  const { code: locale } = useLocale()
  const form = useForm()
  const [fields, dispatchFields] = useAllFormFields()
  const isModified = useFormModified()
  const kept = useRef<string>(undefined)
  const carried = fields.changedIn?.value
  const document = globalSlug ?? (id ? `${collectionSlug}/${id}` : undefined)

  const forms = useEffectEvent(() => form)
  useEffect(() => {
    openForms.set(name, {
      fields: () => forms().getFields(),
      // Payload forgets, in a second save after the first, that somebody types on; then it would not be saved.
      saving: () => forms().setBackgroundProcessing(true),
      answered: () => forms().setBackgroundProcessing(false),
      saved: (data) => {
        kept.current = contentOf(data)
      },
      refused: setConflict,
    })
    return () => void openForms.delete(name)
  }, [name])

  // At every turn, since the whole form may have been replaced without a trace of what stood in it.
  useEffect(() => {
    if (carried !== name)
      dispatchFields({ type: 'UPDATE', path: 'changedIn', value: name, initialValue: name })
  })

  const keepTheLast = useEffectEvent((address: string | undefined) => {
    const data = form.getData()
    if (!address || !isModified || conflict || form.disabled || contentOf(data) === kept.current) return
    kept.current = contentOf(data)
    const body = JSON.stringify({ ...data, _status: 'draft' })
    void fetch(address, {
      method: globalSlug ? 'POST' : 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'include',
      body,
      // What outlives the page may have 64 kB.
      keepalive: body.length < 60_000,
    })
    if (document) noteLeaving({ document, updatedAt: String(data.updatedAt ?? '') })
  })
  const mayKeep = hasSavePermission === true && !isTrashed
  useEffect(() => {
    const address = mayKeep
      ? saveAddress({ id, collectionSlug, globalSlug, locale, isAutosave: true })
      : undefined
    const leave = () => keepTheLast(address)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [mayKeep, id, collectionSlug, globalSlug, locale])

  return { conflict, document, settle: () => setConflict(undefined) }
}

const contentOf = ({ updatedAt: _, _status: __, ...content }: Record<string, unknown>): string =>
  JSON.stringify(content)
