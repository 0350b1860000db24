import { type Conflict, openForms } from './openForms'
import { noteRefusal } from './refusals'

/**
 * Tells each open form what becomes of its saves, and notes what the server finds wrong with any. Payload's forms tell it
 * nobody, and send by `fetch`, so this stands in front of it; every other request passes untouched. Answers how to undo it.
 */
export const watchSaves = (): (() => void) => {
  const plain = window.fetch
  window.fetch = async (input, init) => {
    const data = sentBy(init)
    const form = typeof data?.changedIn === 'string' ? openForms.get(data.changedIn) : undefined
    if (!data) return plain(input, init)
    form?.saving()
    try {
      const response = await plain(input, init)
      if (response.ok) form?.saved(data)
      if (response.status === 400) noteRefusal(data, await bodyOf(response))
      if (response.status === 409 && form) await tellConflict(response.clone(), form.refused)
      return response
    } finally {
      form?.answered()
    }
  }
  return () => {
    window.fetch = plain
  }
}

const bodyOf = async (response: Response): Promise<unknown> => {
  try {
    return await response.clone().json()
  } catch {
    return null
  }
}

const sentBy = (init: RequestInit | undefined): Record<string, unknown> | undefined => {
  const sent = init?.body instanceof FormData ? init.body.get('_payload') : undefined
  return typeof sent === 'string' ? JSON.parse(sent) : undefined
}

const tellConflict = async (response: Response, tell: (conflict: Conflict) => void) => {
  const { errors }: { errors?: { data?: { conflict?: Conflict } }[] } = await response.json()
  const conflict = errors?.[0]?.data?.conflict
  if (conflict) tell(conflict)
}
