import type { Locale } from '../lib/locale'

type Span = { startsAt?: string | null | undefined; endsAt?: string | null | undefined }
type Place = { locale: Locale; timeZone: string | null | undefined }

const languages = { en: 'en-US', es: 'es-US' } as const

/** When an event takes place, on the clock of the practice: `Saturday, December 12, 2026, 10:00 AM – 12:00 PM`. */
export const eventTime = ({ startsAt, endsAt }: Span, { locale, timeZone }: Place): string => {
  if (!startsAt) return ''
  const format = new Intl.DateTimeFormat(languages[locale], {
    timeZone: timeZone || 'UTC',
    weekday: 'long',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  })
  const begin = new Date(startsAt)
  return endsAt ? format.formatRange(begin, new Date(endsAt)) : format.format(begin)
}
