import { inLanguage } from '../inLanguage'
import { type Words, words } from '../words'
import type { Moment, OpeningState } from './openingState'
import { type Language, regionOf, timeInWords } from './timeInWords'

/** Whether the practice is open, in a short sentence or two: `Closed now. Opens tomorrow at 9:00 AM.` */
export const openingStateInWords = (state: OpeningState, language: Language): string => {
  const say = (said: Words) => inLanguage(said, language)
  switch (state.is) {
    case 'byAppointment':
      return say(words('By appointment.', 'Con cita previa.'))
    case 'open': {
      const { inDays, time } = state.closes
      if (inDays > 1) return say(words('Open now.', 'Abierto ahora.'))
      return say(
        words(
          `Open now until ${timeInWords(time, 'en')}.`,
          `Abierto ahora, hasta ${article(time)} ${timeInWords(time, 'es')}`,
        ),
      )
    }
    case 'closed': {
      const reason = state.off?.reason
      const closed = state.off ? words('Closed today', 'Hoy cerrado') : words('Closed now', 'Cerrado ahora')
      return [
        `${say(closed)}${reason ? `: ${reason}` : ''}.`,
        ...(state.opens ? [say(opening(state.opens))] : []),
        ...(!state.opens && state.off ? [say(lastDay(state.off.validThrough))] : []),
      ].join(' ')
    }
  }
}

const opening = (moment: Moment): Words =>
  words(
    `Opens ${dayOf(moment, 'en')} at ${timeInWords(moment.time, 'en')}.`,
    `Abre ${dayOf(moment, 'es')} a ${article(moment.time)} ${timeInWords(moment.time, 'es')}`,
  )

const lastDay = (date: string): Words =>
  words(`Closed through ${dateOf(date, 'en')}.`, `Cerrado hasta el ${dateOf(date, 'es')}.`)

const dayOf = ({ date, inDays }: Moment, language: Language): string => {
  if (inDays === 0) return inLanguage(words('today', 'hoy'), language)
  if (inDays === 1) return inLanguage(words('tomorrow', 'mañana'), language)
  const day = format(date, language, inDays < 7 ? { weekday: 'long' } : { month: 'long', day: 'numeric' })
  return `${inLanguage(words('on ', 'el '), language)}${day}`
}

const dateOf = (date: string, language: Language): string =>
  format(date, language, { month: 'long', day: 'numeric' })

const format = (date: string, language: Language, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(regionOf(language), { ...options, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00Z`),
  )

// “A la 1:00”, but “a las 2:00”. A Spanish time ends with the point of “p.m.” itself.
const article = (time: string): string => (['01', '13'].includes(time.slice(0, 2)) ? 'la' : 'las')
