import type { Request } from 'express'
import { serverOrigins } from '../../lib/serverOrigins'
import { elapsedField, homepageField } from '../../markup/form/FormView'

type Sent = {
  email: string
  consent: string
  homepage: string
  /** The page with the form, as far as the browser says. */
  formAddress: string
  elapsedMs?: number
}

/** What a browser sent of a form that asks for an address, and what keeps programs out. */
export const sentAddress = (req: Request): Sent => {
  const sent: Record<string, unknown> = Object(req.body)
  const elapsed = textOf(sent[elapsedField])
  return {
    email: textOf(sent.email),
    consent: textOf(sent.consent),
    homepage: textOf(sent[homepageField]),
    formAddress: serverOrigins[0] + pathOf(req.get('referer'), req.host),
    ...(/^\d{1,9}$/.test(elapsed) ? { elapsedMs: Number(elapsed) } : {}),
  }
}

const pathOf = (referer: string | undefined, host: string): string => {
  const page = referer && URL.canParse(referer) ? new URL(referer) : undefined
  return page?.host === host ? page.pathname : '/newsletter/subscribe'
}

// A name that is sent twice makes a list.
const textOf = (value: unknown): string => String((Array.isArray(value) ? value[0] : value) ?? '')
