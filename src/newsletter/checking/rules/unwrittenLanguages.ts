import type { Locale } from '../../../lib/locale'
import { words } from '../../../lib/words'
import { type Finding, inWords } from '../finding'

type Language = { locale: Locale; isWritten: boolean; readers: number }

/** Languages in which nothing was written though somebody reads them: what lacks Spanish is mailed in English. */
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
    `Nothing is written ${inWords.en.en}, but ${readers} of the readers get it ${inWords.en.en}.`,
    `No hay nada escrito ${inWords.en.es}, pero ${readers} de los lectores lo reciben ${inWords.en.es}.`,
  )

const inSpanish = (readers: number) =>
  words(
    `Nothing is written ${inWords.es.en}: ${readers} of the readers asked for it ${inWords.es.en} and would get it ${inWords.en.en}.`,
    `No hay nada escrito ${inWords.es.es}: ${readers} de los lectores lo pidieron ${inWords.es.es} y lo recibirían ${inWords.en.es}.`,
  )
