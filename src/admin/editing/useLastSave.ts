'use client'

import { useDocumentInfo, useForm, useFormModified, useLocale } from '@payloadcms/ui'
import { useEffect, useEffectEvent } from 'react'
import { awaitedUntil } from './lastSave'
import { saveAddress } from './saveAddress'

const lookEveryMs = 300

/**
 * Shows what was typed last before the page was loaded again: the new page may be read before that save has arrived, and
 * the next one would be refused as somebody else’s. Not where somebody has typed on meanwhile.
 */
export const useLastSave = () => {
  const { id, collectionSlug, globalSlug, setData } = useDocumentInfo()
  const { code: locale } = useLocale()
  const form = useForm()
  const isModified = useFormModified()
  const address = saveAddress({ id, collectionSlug, globalSlug, locale })

  const shownAsOf = useEffectEvent(() => updatedAtOf(form.getData()))
  const show = useEffectEvent(async (latest: Record<string, unknown>) => {
    if (isModified) return
    await form.reset(latest)
    setData(latest)
  })

  useEffect(() => {
    const updatedAt = shownAsOf()
    const end = address && awaitedUntil({ address, updatedAt })
    if (!end) return
    let isOver = false
    const look = async () => {
      while (!isOver && Date.now() < end) {
        const latest = await read(address)
        if (latest && updatedAtOf(latest) > updatedAt) return isOver ? undefined : show(latest)
        await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
      }
    }
    void look()
    return () => {
      isOver = true
    }
  }, [address])
}

const updatedAtOf = ({ updatedAt }: Record<string, unknown>): string => String(updatedAt ?? '')

const read = async (address: string): Promise<Record<string, unknown> | undefined> => {
  try {
    const response = await fetch(address, { credentials: 'include' })
    return response.ok ? await response.json() : undefined
  } catch {
    return undefined
  }
}
