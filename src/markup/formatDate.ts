import type { Locale } from '../lib/locale'

const languages = { en: 'en-US', es: 'es-US' } as const

/**
 * A day in words. Payload keeps the day that staff chose as noon UTC, or as midnight where they are; either way the day
 * is that of UTC for the Americas.
 */
export const formatDate = (date: string, locale: Locale): string =>
  new Intl.DateTimeFormat(languages[locale], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
