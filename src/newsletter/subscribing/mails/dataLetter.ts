import type { Letter, LetterOptions } from './letter'

/** Goes with what is kept about somebody. */
export const dataLetter = ({ language, practice }: LetterOptions): Letter =>
  language === 'es'
    ? {
        language,
        subject: `Sus datos en el boletín de ${practice}`,
        paragraphs: [
          'Hola:',
          'En el archivo adjunto está todo lo que guardamos sobre su suscripción: su dirección, lo que eligió y a qué dio su consentimiento, con fecha y hora.',
          'Es un archivo de texto (JSON) que se abre con cualquier editor.',
        ],
        afterwards: [],
      }
    : {
        language,
        subject: `Your data in the newsletter of ${practice}`,
        paragraphs: [
          'Hello,',
          'The attached file holds all that we keep about your subscription: your address, what you chose, and what you agreed to, with date and time.',
          'It is a text file (JSON), which any editor opens.',
        ],
        afterwards: [],
      }
