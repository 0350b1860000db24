'use client'

import { useForm, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** Leaves what a refused publication found wrong on the screen while drafts go on being saved. */
export const useRefusal = () => {
  const { setSubmitted, getFields } = useForm()
  const isSubmitted = useFormSubmitted()
  const wasRefused = useRef(false)
  useEffect(() => {
    const isWrong = Object.values(getFields()).some(({ valid }) => valid === false)
    if (!isSubmitted && wasRefused.current && isWrong) setSubmitted(true)
    wasRefused.current = isSubmitted && isWrong
  }, [isSubmitted, getFields, setSubmitted])
}
