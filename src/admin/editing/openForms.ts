import type { FormState } from 'payload'

/** Who saved a document in the meantime, and when. */
export type Conflict = { changedAt: string; changedBy: string | null }

/** A form of the panel on the screen. */
type OpenForm = {
  /** What stands in it now. */
  fields: () => FormState
  /** A save of it was sent, and then answered. */
  saving: () => void
  answered: () => void
  /** This is kept now. */
  saved: (data: Record<string, unknown>) => void
  /** A save was refused, because somebody else has saved since. */
  refused: (conflict: Conflict) => void
}

/** The forms on the screen by the name that each gave itself; it travels in `changedIn` with what the form sends. */
export const openForms = new Map<string, OpenForm>()

export const newFormName = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  )
