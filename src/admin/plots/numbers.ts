const tag = (language: string) => (language === 'es' ? 'es-US' : 'en-US')

/** A number in full: `12,000`. */
export const inFull = (number: number, language: string): string => number.toLocaleString(tag(language))

/** A number that has room above a bar: `12K`. */
export const inShort = (number: number, language: string): string =>
  number.toLocaleString(tag(language), { notation: 'compact', maximumFractionDigits: 1 })

/** A month (`2026-11`) as its short name, with the year if asked. */
export const monthName = (month: string, language: string, year?: 'numeric'): string =>
  new Intl.DateTimeFormat(tag(language), {
    timeZone: 'UTC',
    month: 'short',
    ...(year ? { year } : {}),
  }).format(new Date(`${month}-15T12:00:00Z`))
