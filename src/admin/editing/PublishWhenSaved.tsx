'use client'

import {
  PublishButton,
  useForm,
  useFormBackgroundProcessing,
  useFormInitializing,
  useFormProcessing,
} from '@payloadcms/ui'
import { type MouseEvent, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** How soon after a save a press must be possible. Later it is forgotten: it must not publish what is typed after it. */
const longestMs = 3000
const lookEveryMs = 50

/**
 * Payload’s button, which is disabled while what was typed is being saved: a press just then would come to nothing, and
 * nobody would be told. Here it can be pressed meanwhile, and publishes as soon as that is saved.
 */
export const PublishWhenSaved = () => {
  const place = useRef<HTMLDivElement>(null)
  const [isWanted, setWanted] = useState(false)
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
    if (!isWanted || isSaving) return
    const end = Date.now() + longestMs
    const press = () => {
      const canPress = !isDisabled(place.current)
      if (!canPress && Date.now() < end) return
      setWanted(false)
      if (canPress) buttonIn(place.current)?.click()
    }
    const timer = setInterval(press, lookEveryMs)
    return () => clearInterval(timer)
  }, [isSaving, isWanted])

  const keepPress = (event: MouseEvent) => {
    if (!canWait || !buttonIn(place.current)?.contains(event.target as Node)) return
    event.stopPropagation()
    setWanted(true)
  }

  return (
    <div aria-busy={isWanted} onClickCapture={keepPress} ref={place}>
      <PublishButton />
    </div>
  )
}

const buttonIn = (place: HTMLElement | null) => place?.querySelector<HTMLButtonElement>('#action-save')

/** By what Payload says of its button, not by what was made of it here. */
const isDisabled = (place: HTMLElement | null) => Boolean(place?.querySelector('.btn--disabled'))
