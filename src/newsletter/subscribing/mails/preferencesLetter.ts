import { localizedPath } from '../../../lib/localizedPath'
import { preferencesPageFor } from '../../../lib/preferencesPage'
import { serverOrigins } from '../../../lib/serverOrigins'
import type { Letter, LetterOptions } from './letter'

type Options = LetterOptions & {
  token: string
  /** The page of another front end, where the owner has named one. */
  page: string | undefined
}

/** Brings somebody the link to their preferences. */
export const preferencesLetter = ({ language, practice, token, page }: Options): Letter => {
  const address = page
    ? preferencesPageFor(page, { token, language })
    : serverOrigins[0] + localizedPath(`/newsletter/preferences/${token}`, language)
  return language === 'es'
    ? {
        language,
        subject: `Su enlace a las preferencias del boletín de ${practice}`,
        paragraphs: ['Hola:', 'Este es el enlace que pidió. Funciona durante 24 horas.'],
        button: { label: 'Abrir mis preferencias', address },
        afterwards: [
          'Ahí puede elegir el idioma, hacer una pausa, darse de baja, pedir sus datos o hacer que los borremos. No reenvíe este correo: quien tenga el enlace puede hacerlo por usted.',
          'Si no lo pidió usted, no haga nada; nada cambia.',
        ],
      }
    : {
        language,
        subject: `Your link to the newsletter preferences of ${practice}`,
        paragraphs: ['Hello,', 'Here is the link that you asked for. It works for 24 hours.'],
        button: { label: 'Open my preferences', address },
        afterwards: [
          'There you can choose the language, take a break, leave, ask for your data or have us erase it. Please don’t forward this email: whoever has the link can do so in your place.',
          'If it was not you who asked, do nothing; nothing changes.',
        ],
      }
}
