import { type Words, words } from '../../lib/words'
import type { Progress } from '../../newsletter/sending/mailing/progress'
import { peopleWords } from './numberWords'
import type { Phase } from './phaseOf'

type Standing = Pick<Progress, 'reason' | 'counts'>

/** How the mailing stands, in a sentence that does not change each second. `moment`: when it begins, began or ended. */
export const standingWords = (
  phase: Phase,
  { progress: { reason, counts }, moment }: { progress: Standing; moment: Words },
): Words => {
  switch (phase) {
    case 'writing':
      return words('Not sent yet.', 'Todavía no se ha enviado.')
    case 'scheduled':
      return words(`It will be sent on ${moment.en}.`, `Se enviará: ${moment.es}.`)
    case 'minute':
      return words(
        'Confirmed. It goes out within a minute; until then you can undo it.',
        'Confirmado. Sale en menos de un minuto; hasta entonces se puede deshacer.',
      )
    case 'sending':
      return words(
        'It is being sent. You can close this page; it goes on.',
        'Se está enviando. Puede cerrar esta página; el envío continúa.',
      )
    case 'missed':
      return words(
        `It was to be sent on ${moment.en}, and the server was not running then. Nobody got it. Should it be sent now?`,
        `Debía enviarse (${moment.es}), pero el servidor no estaba en marcha. No lo ha recibido nadie. ¿Lo enviamos ahora?`,
      )
    case 'paused':
      return pausedWords[reason ?? 'byHand']
    case 'cancelled': {
      const accepted = peopleWords(counts.accepted)
      return words(
        `Called off. It had gone to ${accepted.en} by then.`,
        `Anulado. Hasta entonces se había enviado a ${accepted.es}.`,
      )
    }
    case 'sent':
      return words(
        `Sent. The last email left on ${moment.en}.`,
        `Enviado. El último correo salió: ${moment.es}.`,
      )
  }
}

const pausedWords: Record<NonNullable<Progress['reason']> | 'byHand', Words> = {
  byHand: words(
    'Paused. Nobody else gets it until you go on.',
    'En pausa. Nadie más lo recibe hasta que usted continúe.',
  ),
  missed: words('Paused: its time has passed.', 'En pausa: su hora ha pasado.'),
  credentials: words(
    'Paused: the email server did not accept the user name or the password. Have them corrected, then go on. No reader is blamed for it.',
    'En pausa: el servidor de correo no aceptó el usuario o la contraseña. Pida que se corrijan y continúe. Ningún lector sale perjudicado.',
  ),
  insecure: words(
    'Paused: the email server could not prove who it is, so nothing was handed to it. Tell whoever looks after it, then go on.',
    'En pausa: el servidor de correo no pudo demostrar quién es, así que no se le entregó nada. Avise a quien lo administra y continúe.',
  ),
  senderRefused: words(
    'Paused: the email server does not let you send from this address. Correct the sender under Newsletter settings, or ask your email provider to allow it.',
    'En pausa: el servidor de correo no le deja enviar desde esta dirección. Corrija el remitente en los ajustes del boletín o pida a su proveedor que lo permita.',
  ),
  refusesEveryone: words(
    'Paused: the email server refused everybody from the start, so the fault is hardly theirs. Ask your email provider, then go on.',
    'En pausa: el servidor de correo rechazó a todos desde el principio, así que no será culpa de ellos. Pregunte a su proveedor y continúe.',
  ),
}
