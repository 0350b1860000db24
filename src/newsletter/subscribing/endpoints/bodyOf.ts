import { APIError, type PayloadRequest, ValidationError } from 'payload'
import type { Locale } from '../../../lib/locale'
import { normalAddress } from '../../../lib/mailAddress'
import { notUnderstood } from '../../../lib/problems'
import { sayTo } from '../../../lib/sayTo'
import { words } from '../../../lib/words'

/** What was sent, as JSON or by a form of a page. Refuses (400) anything else. */
export const bodyOf = async (req: PayloadRequest): Promise<Record<string, unknown>> => {
  const text = (await req.text?.()) ?? ''
  if (isForm(req)) return Object.fromEntries(new URLSearchParams(text))
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body }
  } catch {
    // Said below.
  }
  throw new APIError(sayTo(req, notUnderstood), 400, undefined, true)
}

/** Whether a page without scripts sent it. */
export const isForm = (req: PayloadRequest): boolean =>
  (req.headers.get('content-type') ?? '').startsWith('application/x-www-form-urlencoded')

/** The address in its one spelling. Refuses (400) what is none, by the name of the field. */
export const addressIn = (req: PayloadRequest, { email }: Record<string, unknown>): string => {
  const address = normalAddress(email)
  if (address) return address
  const message = sayTo(req, words('This is not an email address.', 'Esto no es una dirección de correo.'))
  throw new ValidationError({ collection: 'subscribers', errors: [{ path: 'email', message }] }, req.t)
}

/** The language that was chosen, else the one that the sender reads. */
export const languageIn = (req: PayloadRequest, { language }: Record<string, unknown>): Locale => {
  if (language === 'en' || language === 'es') return language
  return req.i18n?.language === 'es' ? 'es' : 'en'
}

/** A short text in one line, without anything that is no letter, digit or sign. */
export const lineIn = (value: unknown, longest: number): string =>
  typeof value === 'string'
    ? value
        .replace(/\p{C}+/gu, ' ')
        .trim()
        .slice(0, longest)
    : ''
