import type { PayloadRequest } from 'payload'
import { words } from '../../../lib/words'
import { refused } from '../../sending/mailing/refused'

/** A refusal of whoever could not prove to be the provider. */
export const refuseCall = (req: PayloadRequest, status: 401 | 403 = 403) => refused(req, unproved, status)

/** A refusal (403) of what was signed too long ago, and may have been recorded by somebody. */
export const refuseOldCall = (req: PayloadRequest) => refused(req, tooOld, 403)

/** Asks (503) to be told again in a minute. */
export const askAgain = (req: PayloadRequest) => refused(req, again, 503)

const unproved = words(
  'This call is not signed as it has to be, so nothing was done.',
  'Esta llamada no está firmada como es debido, así que no se hizo nada.',
)
const tooOld = words(
  'This call was signed too long ago, so nothing was done.',
  'Esta llamada se firmó hace demasiado tiempo, así que no se hizo nada.',
)
const again = words('Please tell it again in a minute.', 'Vuelva a avisar dentro de un minuto.')
