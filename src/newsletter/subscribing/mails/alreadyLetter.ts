import type { Letter, LetterOptions } from './letter'

type Options = LetterOptions & { preferences: string; pausedUntil: Date | undefined }

/** Tells somebody who signed up once more that they get the newsletter already. */
export const alreadyLetter = ({ language, practice, preferences, pausedUntil }: Options): Letter => {
  const day = pausedUntil?.toLocaleDateString(language === 'es' ? 'es-US' : 'en-US', {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return language === 'es'
    ? {
        language,
        subject: `Ya recibe el boletín de ${practice}`,
        paragraphs: [
          'Hola:',
          `Alguien, seguramente usted, ha pedido otra vez el boletín de ${practice}. Esta dirección ya está suscrita, así que no hace falta que haga nada.`,
          ...(day ? [`Está en pausa hasta el ${day}.`] : []),
        ],
        button: { label: 'Cambiar mis preferencias', address: preferences },
        afterwards: ['Ahí puede elegir el idioma, hacer una pausa o darse de baja.'],
      }
    : {
        language,
        subject: `You get the newsletter of ${practice} already`,
        paragraphs: [
          'Hello,',
          `Somebody, most likely you, has asked for the newsletter of ${practice} once more. This address is on the list already, so there is nothing to do.`,
          ...(day ? [`It is paused until ${day}.`] : []),
        ],
        button: { label: 'Change my preferences', address: preferences },
        afterwards: ['There you can choose the language, take a break, or leave.'],
      }
}
