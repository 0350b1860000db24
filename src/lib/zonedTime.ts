/** What a clock in a time zone shows at a moment, as `<input type="datetime-local">` writes it: `2026-12-24T18:30`. */
export const clockIn = (timeZone: string, moment: Date): string => {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(moment)
  const part = (type: string) => parts.find((entry) => entry.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

const dayMs = 24 * 60 * 60 * 1000

/**
 * The moment at which a clock in a time zone shows this. Of two, as when summer time ends, the first; what is skipped
 * when it begins counts from before (RFC 5545 §3.3.5). Invalid for what is no time.
 */
export const momentAt = (timeZone: string, clock: string): Date => {
  const asUtc = Date.parse(`${clock}Z`)
  if (Number.isNaN(asUtc)) return new Date(Number.NaN)
  const offsetNear = (time: number) => Date.parse(`${clockIn(timeZone, new Date(time))}Z`) - time
  const [before, after] = [asUtc - offsetNear(asUtc - dayMs), asUtc - offsetNear(asUtc + dayMs)]
  return new Date([before, after].find((time) => clockIn(timeZone, new Date(time)) === clock) ?? before)
}

type Place = { timeZone: string; language: string | undefined }

/** A moment in words, with the name of the time zone: `Dec 24, 2026, 6:30 PM PST`. */
export const momentInWords = (moment: Date, { timeZone, language }: Place): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    timeZone,
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(moment)

/** The same in full, for people far away: `December 24, 2026 at 6:30 PM Pacific Standard Time`. */
export const momentInFullWords = (moment: Date, { timeZone, language }: Place): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    timeZone,
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'long',
  }).format(moment)
