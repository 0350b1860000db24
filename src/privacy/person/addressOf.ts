import { APIError, addDataAndFileToRequest, Forbidden, type PayloadRequest } from 'payload'
import { isOwner } from '../../access/roles'
import { sayTo } from '../../lib/sayTo'
import { words } from '../../lib/words'

/** What an owner sent about a person: the address, and anything else. Refuses others (403) and what is no address (400). */
export const addressOf = async (req: PayloadRequest): Promise<{ email: string; confirmation: unknown }> => {
  if (!isOwner({ req })) throw new Forbidden(req.t)
  await addDataAndFileToRequest(req)
  const { email, confirmation }: { email?: unknown; confirmation?: unknown } = Object(req.data)
  const address = typeof email === 'string' ? email.trim() : ''
  if (!/^[^\s@]+@[^\s@]+$/.test(address)) throw new APIError(sayTo(req, noAddress), 400, undefined, true)
  return { email: address, confirmation }
}

const noAddress = words('Enter an email address.', 'Escriba una dirección de correo.')
