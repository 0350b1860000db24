import { inLanguage } from '../inLanguage'
import { words } from '../words'

export type Language = 'en' | 'es'

/** The region whose way of writing times and dates is used. */
export const regionOf = (language: Language): string => inLanguage(words('en-US', 'es-US'), language)

/** A time like `17:30` as people write it: `5:30 PM`, `5:30 p.m.` */
export const timeInWords = (time: string, language: Language): string =>
  new Intl.DateTimeFormat(regionOf(language), { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    new Date(`1970-01-01T${time}Z`),
  )
