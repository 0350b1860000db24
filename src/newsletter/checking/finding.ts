import type { Locale } from '../../lib/locale'
import { type Words, words } from '../../lib/words'

/** `mustBeMended`: the issue can’t be sent before. `advice`: it can. */
export const severities = ['mustBeMended', 'advice'] as const

/** The form in which something is mended: that of the issue, or that of a global. */
export const forms = ['newsletters', 'contact-details', 'newsletter-settings'] as const

/** Something that is wrong with the mail of an issue, and where it is mended. */
export type Finding = {
  severity: (typeof severities)[number]
  message: Words
  form: (typeof forms)[number]
  /** The field of that form, such as `body.0.content`; null where it is no field of its own. */
  path: string | null
  /** The language of the mail; null where it concerns all of them. */
  locale: Locale | null
}

/** Whether an issue can’t be sent before it is mended. */
export const isToBeMended = ({ severity }: Finding): boolean => severity === 'mustBeMended'

/** A language as it is named in a sentence: “in English”. */
export const inWords: Record<Locale, Words> = {
  en: words('in English', 'en inglés'),
  es: words('in Spanish', 'en español'),
}
