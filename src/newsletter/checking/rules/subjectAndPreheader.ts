import { type Words, words } from '../../../lib/words'
import { type Finding, inWords } from '../finding'
import type { MailToCheck } from '../mailToCheck'

/** So many letters most mail programs show on a phone or beside the list, in characters. */
const longestSubject = 60
const longestPreheader = 110

/** What people see in their inbox, as it was written in the language of the mail. */
export const subjectAndPreheader = ({ subject, preheader, locale }: Inbox): Finding[] => {
  const { en, es } = inWords[locale]
  const found = (path: string, severity: Finding['severity'], message: Words): Finding[] => [
    { severity, message, form: 'newsletters', path, locale },
  ]
  return [
    subject.trim() === '' &&
      found('subject', 'mustBeMended', words(`The subject ${en} is missing.`, `Falta el asunto ${es}.`)),
    subject.length > longestSubject &&
      found(
        'subject',
        'advice',
        words(
          `The subject ${en} has ${subject.length} characters. Phones show about ${longestSubject}: say what matters first, or shorten it.`,
          `El asunto ${es} tiene ${subject.length} caracteres. Los teléfonos muestran unos ${longestSubject}: diga primero lo importante o acórtelo.`,
        ),
      ),
    preheader.trim() === '' &&
      found(
        'preheader',
        'advice',
        words(
          `The preview line ${en} is missing. Email programs then show the beginning of the text.`,
          `Falta la línea de vista previa ${es}. El correo mostrará el comienzo del texto.`,
        ),
      ),
    preheader.length > longestPreheader &&
      found(
        'preheader',
        'advice',
        words(
          `The preview line ${en} has ${preheader.length} characters. Email programs show about ${longestPreheader}.`,
          `La línea de vista previa ${es} tiene ${preheader.length} caracteres. El correo muestra unos ${longestPreheader}.`,
        ),
      ),
  ].flatMap((findings) => findings || [])
}

type Inbox = Pick<MailToCheck, 'subject' | 'preheader' | 'locale'>
