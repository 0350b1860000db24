import type { Locale } from '../../../lib/locale'
import { words } from '../../../lib/words'
import { type Finding, inWords } from '../finding'

type Language = { locale: Locale; isWritten: boolean; readers: number }

/** Languages without text though somebody reads them: what lacks Spanish is mailed in English. */
export const unwrittenLanguages = (languages: Language[]): Finding[] =>
  languages
    .filter(({ isWritten, readers }) => !isWritten && readers > 0)
    .map(({ locale, readers }) => ({
      severity: locale === 'en' ? 'mustBeMended' : 'advice',
      message: locale === 'en' ? inEnglish(readers) : inSpanish(readers),
      form: 'newsletters',
      path: 'body',
      locale,
    }))

const inEnglish = (readers: number) =>
  words(
    `Readers of English: ${readers}. No text is written ${inWords.en.en} that they would get.`,
    `Lectores en inglés: ${readers}. No hay ningún texto escrito ${inWords.en.es} que puedan recibir.`,
  )

const inSpanish = (readers: number) =>
  words(
    `Readers of Spanish: ${readers}. No text is written ${inWords.es.en}, so they would get it ${inWords.en.en}.`,
    `Lectores en español: ${readers}. No hay ningún texto escrito ${inWords.es.es}, así que lo recibirían ${inWords.en.es}.`,
  )
