'use client'

import { useDocumentInfo, useForm, useLocale } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { readAnswer } from '../readAnswer'
import { isSaveAwaited } from './lastSave'
import { saveAddress } from './saveAddress'

const lookEveryMs = 200
/** How long at most a form is kept waiting. */
const longestMs = 5000

/**
 * Shows what was typed last before the page was loaded again: the new page may be read before that save has arrived, and
 * the next one would be refused as somebody else’s. Until it is there, nothing can be typed that it would replace.
 */
export const useLastSave = (document: string | undefined) => {
  const { id, collectionSlug, globalSlug, setData } = useDocumentInfo()
  const { code: locale } = useLocale()
  const form = useForm()
  const address = saveAddress({ id, collectionSlug, globalSlug, locale })

  const shownAsOf = useEffectEvent(() => updatedAtOf(form.getData()))
  const keepWaiting = useEffectEvent((isWaiting: boolean) => form.setProcessing(isWaiting))
  const show = useEffectEvent(async (latest: Kept) => {
    await form.reset(latest)
    setData(latest)
  })

  useEffect(() => {
    const updatedAt = shownAsOf()
    if (!document || !address || !isSaveAwaited({ document, updatedAt })) return
    const end = Date.now() + longestMs
    let isOver = false
    const look = async () => {
      while (!isOver && Date.now() < end) {
        const latest = await readAnswer<Kept>(address).catch(() => undefined)
        if (latest && updatedAtOf(latest) > updatedAt) return isOver ? undefined : show(latest)
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
      }
    }
    keepWaiting(true)
    void look().finally(() => keepWaiting(false))
    return () => {
      isOver = true
    }
  }, [document, address])
}

type Kept = Record<string, unknown>

const updatedAtOf = ({ updatedAt }: Kept): string => String(updatedAt ?? '')
