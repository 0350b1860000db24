import type { Payload } from 'payload'
import { inLanguage } from '../../../lib/inLanguage'
import type { Locale } from '../../../lib/locale'
import { usualConsent } from '../../../lib/subscriptions'

type Shown = { wording: string; wordingVersion: string }

/** The wording of a version in a language, as people see it on a form; of the latest where that version is not known. */
export const consentShown = async (
  payload: Payload,
  { version, language }: { version: unknown; language: Locale },
): Promise<Shown> => {
  const { consent } = await payload.findGlobal({ slug: 'newsletter-settings', locale: language, depth: 0 })
  const shown = consent?.find((one) => one.version === version) ?? consent?.at(-1)
  return shown
    ? { wording: shown.wording, wordingVersion: shown.version }
    : { wording: inLanguage(usualConsent.wording, language), wordingVersion: usualConsent.version }
}
