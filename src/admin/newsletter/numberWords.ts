import { type Words, words } from '../../lib/words'

/** A number as it is written in each language. */
export const numberWords = (number: number): Words =>
  words(number.toLocaleString('en-US'), number.toLocaleString('es-US'))

/** So many people. */
export const peopleWords = (number: number): Words => {
  const { en, es } = numberWords(number)
  return number === 1 ? words('1 person', '1 persona') : words(`${en} people`, `${es} personas`)
}

/** About how long something takes, in seconds. */
export const durationWords = (seconds: number): Words => {
  const [minutes, hours] = [Math.round(seconds / 60), Math.round(seconds / 3600)]
  if (seconds < 60) return words('less than a minute', 'menos de un minuto')
  if (minutes === 1) return words('about a minute', 'un minuto, más o menos')
  if (minutes < 90) return words(`about ${minutes} minutes`, `unos ${minutes} minutos`)
  return words(`about ${hours} hours`, `unas ${hours} horas`)
}

/** So many emails a second, or a minute where that says more. */
export const rateWords = (perSecond: number): Words => {
  const { en, es } = numberWords(Math.round(perSecond < 1 ? perSecond * 60 : perSecond))
  return perSecond < 1
    ? words(`${en} a minute`, `${es} por minuto`)
    : words(`${en} a second`, `${es} por segundo`)
}

/** The number that somebody typed, with or without separators; undefined for what is none. */
export const typedNumber = (typed: string): number | undefined => {
  const digits = typed.replace(/[\s.,’']/g, '')
  return /^\d+$/.test(digits) ? Number(digits) : undefined
}
