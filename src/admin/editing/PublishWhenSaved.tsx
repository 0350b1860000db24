'use client'

import {
  PublishButton,
  toast,
  useForm,
  useFormBackgroundProcessing,
  useFormInitializing,
  useFormProcessing,
  useTranslation,
} from '@payloadcms/ui'
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { inLanguage } from '../../lib/inLanguage'
import { words } from '../../lib/words'

/** How long a press is kept at most. */
const longestMs = 10_000
const lookEveryMs = 50

const waiting = words('This is published as soon as it is saved.', 'Se publica en cuanto esté guardado.')

/**
 * Payload’s button, which is disabled while what was typed is being saved: a press just then would come to nothing, and
 * nobody would be told. Here it can be pressed meanwhile, and publishes as soon as that is saved. Whoever types on has
 * to press again: nothing is published that was typed after the press.
 */
export const PublishWhenSaved = () => {
  const place = useRef<HTMLDivElement>(null)
  const { i18n } = useTranslation()
  const [wantedAt, setWantedAt] = useState<number>()
  const isSaving = useFormBackgroundProcessing()
  const isBusy = [useFormProcessing(), useFormInitializing(), useForm().disabled].some(Boolean)
  const canWait = isSaving && !isBusy

  // At once, so that it does not lose the focus; and back again where there is nothing to publish after all.
  useLayoutEffect(() => {
    const button = buttonIn(place.current)
    if (!button) return
    button.disabled = !canWait && isDisabled(place.current)
    button.setAttribute('aria-disabled', String(button.disabled))
  })

  useEffect(() => {
    if (wantedAt === undefined) return
    const forget = () => setWantedAt(undefined)
    document.addEventListener('input', forget, true)
    return () => document.removeEventListener('input', forget, true)
  }, [wantedAt])

  useEffect(() => {
    if (wantedAt === undefined || isSaving) return
    const press = () => {
      const isOver = Date.now() > wantedAt + longestMs || isAsked()
      const canPress = !isOver && !isDisabled(place.current)
      if (!canPress && !isOver) return
      setWantedAt(undefined)
      if (canPress) buttonIn(place.current)?.click()
    }
    const timer = setInterval(press, lookEveryMs)
    return () => clearInterval(timer)
  }, [isSaving, wantedAt])

  const keepPress = (event: MouseEvent) => {
    if (!canWait || !buttonIn(place.current)?.contains(event.target as Node)) return
    event.stopPropagation()
    setWantedAt(Date.now())
    toast.info(inLanguage(waiting, i18n.language))
  }

  return (
    <div aria-busy={wantedAt !== undefined} onClickCapture={keepPress} ref={place}>
      <PublishButton />
    </div>
  )
}

const buttonIn = (place: HTMLElement | null) => place?.querySelector<HTMLButtonElement>('#action-save')

/** By what Payload says of its button, not by what was made of it here. */
const isDisabled = (place: HTMLElement | null) => Boolean(place?.querySelector('.btn--disabled'))

/** Whether somebody has to decide something first, such as what becomes of what another has saved meanwhile. */
const isAsked = () => document.querySelector('dialog[open]') !== null
