'use client'

import { useAllFormFields } from '@payloadcms/ui'
import type { Row } from 'payload'
import { useEffect } from 'react'

const patienceMs = 2000

/**
 * In every form: asks again for the fields of a row that was added but is still empty. Payload takes a form for known
 * to the server as soon as any answer came in, so it never asks for a row added in the quarter of a second before one.
 */
export function AskForRows() {
  const [fields, dispatchFields] = useAllFormFields()
  useEffect(() => {
    const path = Object.keys(fields).find((name) => fields[name]?.rows?.some(isEmpty))
    const rows = path && fields[path]?.rows?.map((row) => (isEmpty(row) ? changed(row) : row))
    if (!rows) return
    const timer = setTimeout(() => dispatchFields({ type: 'UPDATE', path, rows }), patienceMs)
    return () => clearTimeout(timer)
  }, [fields, dispatchFields])
  return null
}

const isEmpty = ({ isLoading }: Row): boolean => isLoading === true

/** Any change makes Payload ask; a row without `collapsed` is as open as one that says so. */
const changed = ({ collapsed, ...row }: Row): Row =>
  collapsed === undefined ? { ...row, collapsed: false } : collapsed ? { ...row, collapsed } : row
