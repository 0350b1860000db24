'use client'

import { useAllFormFields, useForm } from '@payloadcms/ui'
import type { FormState, Row } from 'payload'
import { useEffect, useEffectEvent, useRef } from 'react'
import { isAsking } from './asking'

const patienceMs = 1000
const longestPatienceMs = 60_000

/**
 * In every form: asks again for the fields of a row that was added but is still empty. Payload takes a form for known
 * to the server as soon as any answer came in, so it never asks for a row added in the quarter of a second before one;
 * nor once the form has saved itself, since then nothing is unsaved. A question that is under way is waited for, since
 * Payload drops its answer for another.
 */
export function AskForRows() {
  const [fields, dispatchFields] = useAllFormFields()
  const { setModified } = useForm()
  const patience = useRef(patienceMs)
  const path = emptyListIn(fields)

  const ask = useEffectEvent(() => {
    const rows = path && fields[path]?.rows?.map((row) => (isEmpty(row) ? changed(row) : row))
    if (!rows || isAsking()) return
    patience.current = Math.min(2 * patience.current, longestPatienceMs)
    dispatchFields({ type: 'UPDATE', path, rows })
    setModified(true)
  })
  useEffect(() => {
    if (!path) {
      patience.current = patienceMs
      return
    }
    let timer: number
    const later = () => {
      timer = window.setTimeout(() => {
        ask()
        later()
      }, patience.current)
    }
    later()
    return () => clearTimeout(timer)
  }, [path])
  return null
}

const emptyListIn = (fields: FormState): string | undefined =>
  Object.keys(fields).find((name) => fields[name]?.rows?.some(isEmpty))

const isEmpty = ({ isLoading }: Row): boolean => isLoading === true

/** Any change makes Payload ask; a row without `collapsed` is as open as one that says so. */
const changed = ({ collapsed, ...row }: Row): Row =>
  collapsed === undefined ? { ...row, collapsed: false } : collapsed ? { ...row, collapsed } : row
