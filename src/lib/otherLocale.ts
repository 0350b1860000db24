import type { Locale } from './locale'

/** The language that stands in for another: what is not written in the one comes in the other. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'es' : 'en')
