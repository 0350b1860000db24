import { localizedPath } from '../../../lib/localizedPath'
import { serverOrigins } from '../../../lib/serverOrigins'
import type { Letter, LetterOptions } from './letter'

type Options = LetterOptions & { token: string; wording: string }

/** Asks somebody whether it was them who asked for the newsletter. */
export const confirmLetter = ({ language, practice, token, wording }: Options): Letter => {
  const address = serverOrigins[0] + localizedPath(`/newsletter/confirm/${token}`, language)
  return language === 'es'
    ? {
        language,
        subject: `Confirme, por favor: boletín de ${practice}`,
        paragraphs: [
          'Hola:',
          `Alguien, seguramente usted, ha pedido recibir en esta dirección el boletín de ${practice}.`,
          `Si fue usted, confírmelo. Con ello acepta lo siguiente: «${wording}»`,
        ],
        button: { label: 'Sí, quiero el boletín', address },
        afterwards: [
          'Se abrirá una página con un último botón. El enlace funciona durante 7 días; hasta que confirme no le enviamos nada más.',
          'Si no fue usted, no haga nada. No le enviaremos el boletín y borraremos su dirección al cabo de 30 días.',
        ],
      }
    : {
        language,
        subject: `Please confirm: newsletter of ${practice}`,
        paragraphs: [
          'Hello,',
          `Somebody, most likely you, has asked for the newsletter of ${practice} to be sent to this address.`,
          `If that was you, please confirm it. You then agree to this: “${wording}”`,
        ],
        button: { label: 'Yes, send me the newsletter', address },
        afterwards: [
          'A page opens with one last button. The link works for 7 days; until you confirm, we send you nothing more.',
          'If it was not you, do nothing. You will not get the newsletter, and we delete your address after 30 days.',
        ],
      }
}
