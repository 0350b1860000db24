import { inLanguage } from '../../lib/inLanguage'
import { serverOrigins } from '../../lib/serverOrigins'
import { words } from '../../lib/words'
import type { User } from '../../payload-types'

/** The email that tells somebody of a message, in their language, or in both before it is known. Nothing of the message is in it. */
export const noticeFor = ({ email, language }: Pick<User, 'email' | 'language'>, id: string) => {
  const link = `${serverOrigins[0]}/admin/collections/form-submissions/${id}`
  const both = words(text.en(link), text.es(link))
  return language
    ? { to: email, subject: inLanguage(subject, language), text: inLanguage(both, language) }
    : { to: email, subject: `${subject.en} · ${subject.es}`, text: `${both.en}\n\n${both.es}` }
}

const subject = words('There is a new message', 'Hay un mensaje nuevo')

const text = {
  en: (link: string) => `Hello,

somebody has sent a message to the practice. It is private, so it is not in this email. Read it here:
${link}
`,
  es: (link: string) => `Hola:

Alguien ha enviado un mensaje a la consulta. Es privado, así que no va en este correo. Léalo aquí:
${link}
`,
}
