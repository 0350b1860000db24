import { type Words, words } from '../../lib/words'
import type { Recipients } from '../../newsletter/checking/recipientsOf'
import { numberWords, peopleWords } from './numberWords'

/** How many people get an issue, by language. */
export const recipientsWords = ({ total, byLanguage }: Pick<Recipients, 'total' | 'byLanguage'>): Words => {
  const [people, en, es] = [peopleWords(total), numberWords(byLanguage.en), numberWords(byLanguage.es)]
  return words(
    `It goes to ${people.en}: ${en.en} in English, ${es.en} in Spanish.`,
    `Va a ${people.es}: ${en.es} en inglés, ${es.es} en español.`,
  )
}

/** Who does not get it, and why; empty if there is nobody. */
export const leftOutWords = ({ suppressed, pending, paused }: Recipients): Words => {
  const reasons = [
    {
      count: suppressed,
      en: 'must not be mailed',
      es: 'no deben recibir correo',
    },
    { count: pending, en: 'not confirmed yet', es: 'sin confirmar todavía' },
    { count: paused, en: 'taking a break', es: 'en pausa' },
  ].filter(({ count }) => count > 0)
  if (reasons.length === 0) return words('', '')
  const told = (language: 'en' | 'es') =>
    reasons.map((reason) => `${numberWords(reason.count)[language]} ${reason[language]}`).join(', ')
  return words(`Left out: ${told('en')}.`, `Quedan fuera: ${told('es')}.`)
}
