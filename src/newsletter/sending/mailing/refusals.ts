import { words } from '../../../lib/words'

/** Why a mailing can't be begun or changed. */
export const refusals = {
  header: words(
    'The subject or the sender contains a line break or another sign that can’t be seen. Please type it anew.',
    'El asunto o el remitente contiene un salto de línea u otro signo invisible. Escríbalo de nuevo.',
  ),
  subject: words(
    'The issue has no subject yet. Please write one.',
    'El boletín todavía no tiene asunto. Escriba uno.',
  ),
  state: words(
    'That is not possible any more, or not yet. Load the page again to see how the mailing stands.',
    'Eso ya no es posible, o todavía no. Vuelva a cargar la página para ver cómo va el envío.',
  ),
  begun: words(
    'This issue has been confirmed for sending already.',
    'El envío de este boletín ya está confirmado.',
  ),
  nobody: words(
    'Nobody would get it: there is nobody on the list for this issue.',
    'No lo recibiría nadie: no hay nadie en la lista para este boletín.',
  ),
  onItsWay: words(
    'This issue is on its way to its readers, or will be at its time. Call the mailing off first; then it can be deleted.',
    'Este boletín está en camino a sus lectores, o lo estará a su hora. Cancele antes el envío; después podrá eliminarlo.',
  ),
  past: words('Choose a time in the future.', 'Elija una hora futura.'),
  trash: words(
    'This issue is in the trash. Restore it first.',
    'Este boletín está en la papelera. Restáurelo antes.',
  ),
}

/** Asks for the number once more. */
export const otherNumber = (number: number) =>
  words(
    `It goes to ${number} people now. Please type that number to confirm.`,
    `Ahora va a ${number} personas. Escriba ese número para confirmar.`,
  )
