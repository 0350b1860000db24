import { languagesFor } from '../../lib/languagesFor'
import { serverOrigins } from '../../lib/serverOrigins'
import { words } from '../../lib/words'
import type { User } from '../../payload-types'

/** The email that tells somebody of a message, in the languages they are written to. Nothing of the message is in it. */
export const noticeFor = (
  { email, ...person }: Pick<User, 'email' | 'emailLanguage' | 'language'>,
  id: string,
) => {
  const link = `${serverOrigins[0]}/admin/collections/form-submissions/${id}`
  const languages = languagesFor(person)
  return {
    to: email,
    subject: languages.map((language) => subject[language]).join(' · '),
    text: languages.map((language) => text[language](link)).join('\n\n'),
  }
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
