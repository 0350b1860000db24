import { APIError, Forbidden, NotFound, type PayloadRequest } from 'payload'
import { isOwner } from '../../../access/roles'
import { sayTo } from '../../../lib/sayTo'
import { type Words, words } from '../../../lib/words'
import { type Import, importOf } from '../imports'

/** Refuses (403) everybody but owners, who alone may add to the list. */
export const requireOwner = (req: PayloadRequest): void => {
  if (!isOwner({ req })) throw new Forbidden(req.t)
}

/** The import that a request names, for an owner. Refuses (403, 404). */
export const importIn = async (req: PayloadRequest): Promise<Import> => {
  requireOwner(req)
  const imported = await importOf(req.payload, String(req.routeParams?.id))
  if (!imported) throw new NotFound(req.t)
  return imported
}

export const refused = (req: PayloadRequest, message: Words, status: number) =>
  new APIError(sayTo(req, message), status, undefined, true)

/** 409: what was asked for is not possible now. */
export const standsOtherwise = words(
  'This import stands otherwise by now. Load the page again.',
  'Esta importación ya está en otro punto. Vuelva a cargar la página.',
)
