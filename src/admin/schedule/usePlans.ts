'use client'

import { useCallback, useEffect, useState } from 'react'
import type { ScheduledChange } from '../../payload-types'

export type Plan = Pick<ScheduledChange, 'id' | 'action' | 'dueAt' | 'state' | 'problem'>

/** What plans are about: a document, or settings. */
export type About = { collection: string; id: string } | { global: string }

/** What came of asking: undefined if it worked, else what the server said, or an empty text. */
export type Refusal = string | undefined

const path = '/api/scheduled-changes'

type Answer = { errors?: { message: string; data?: { errors?: { message: string }[] } }[] }

const send = async (method: string, address: string, body?: object): Promise<Refusal> => {
  try {
    const response = await fetch(address, {
      method,
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (response.ok) return undefined
    const { errors } = (await response.json()) as Answer
    return errors?.[0]?.data?.errors?.[0]?.message ?? errors?.[0]?.message ?? ''
  } catch {
    return ''
  }
}

/** The plans for something that are not done yet, and how to make, change and call them off. */
export const usePlans = (about: About | undefined) => {
  const [plans, setPlans] = useState<Plan[]>([])
  const key = about && JSON.stringify(about)

  const read = useCallback(async () => {
    if (!key) return
    const wanted = JSON.parse(key) as About
    const where =
      'global' in wanted
        ? `where[global][equals]=${wanted.global}`
        : `where[document.value][equals]=${wanted.id}`
    const query = `depth=0&sort=dueAt&limit=20&${where}&where[state][not_equals]=done`
    const response = await fetch(`${path}?${query}`, { credentials: 'include' })
    if (response.ok) setPlans(((await response.json()) as { docs: Plan[] }).docs)
  }, [key])

  useEffect(() => {
    void read().catch(() => {})
  }, [read])

  const andRead = async (sent: Promise<Refusal>): Promise<Refusal> => {
    const refusal = await sent
    await read().catch(() => {})
    return refusal
  }

  return {
    plans,
    add: (plan: Pick<Plan, 'action' | 'dueAt'>) => {
      const wanted = JSON.parse(key ?? '{}')
      const target =
        'global' in wanted
          ? { global: wanted.global }
          : { document: { relationTo: wanted.collection, value: wanted.id } }
      return andRead(send('POST', path, { ...target, ...plan }))
    },
    change: (id: string, dueAt: string) => andRead(send('PATCH', `${path}/${id}`, { dueAt })),
    callOff: (id: string) => andRead(send('DELETE', `${path}/${id}`)),
  }
}
